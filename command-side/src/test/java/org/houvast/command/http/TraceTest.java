package org.houvast.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceTest {

    @Test
    void tells_where_and_never_what() {
        var failure = new IllegalStateException("Anna", new IllegalArgumentException("Bram"));
        assertThat(Trace.of(failure))
                .contains("IllegalStateException", "caused by java.lang.IllegalArgumentException", "TraceTest")
                .doesNotContain("Anna", "Bram");
    }
}
