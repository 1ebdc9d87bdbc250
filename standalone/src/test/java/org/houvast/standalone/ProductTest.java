package org.houvast.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.houvast.standalone.start.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductTest {

    @ParameterizedTest
    @CsvSource({"none, on, on", "none, off, off", "pilot, on, on", "pilot, off, off"})
    void whether_late_duties_are_noted_is_told_to_the_reactions(String demo, String set, String told) {
        var settings = Settings.from(Map.of("HOUVAST_DEMO", demo, "HOUVAST_REACTIONS", set));
        assertThat(Product.properties(settings))
                .containsEntry("houvast.reactions", told)
                .containsEntry("houvast.demo", demo);
    }

    @Test
    void the_size_of_a_document_is_told_to_who_takes_it_and_to_who_answers_its_sender() {
        assertThat(Product.properties(Settings.from(Map.of("HOUVAST_LARGEST_DOCUMENT", "7"))))
                .containsEntry("houvast.largest-document", 7)
                .containsEntry("server.tomcat.max-swallow-size", "11MB");
    }

    @Test
    void beyond_loopback_the_cookie_of_a_session_goes_over_https_alone() {
        assertThat(Product.properties(Settings.from(Map.of())))
                .containsEntry("server.servlet.session.cookie.secure", false)
                .containsEntry("server.address", "127.0.0.1");
        assertThat(Product.properties(Settings.from(Map.of("HOUVAST_ADDRESS", "192.0.2.1"))))
                .containsEntry("server.servlet.session.cookie.secure", true)
                .containsEntry("server.address", "192.0.2.1");
    }
}
