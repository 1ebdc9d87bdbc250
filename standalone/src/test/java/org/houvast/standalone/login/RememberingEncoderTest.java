package org.houvast.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class RememberingEncoderTest {

    private final AtomicInteger computed = new AtomicInteger();
    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(4);
    private final PasswordEncoder encoder = new RememberingEncoder(new PasswordEncoder() {
        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return bcrypt.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            computed.incrementAndGet();
            return bcrypt.matches(password, hash);
        }
    });

    @Test
    void a_right_password_is_computed_once() {
        var hash = bcrypt.encode("right");
        assertThat(encoder.matches("right", hash)).isTrue();
        assertThat(encoder.matches("right", hash)).isTrue();
        assertThat(computed).hasValue(1);
    }

    @Test
    void a_wrong_password_stays_wrong_and_is_computed_each_time() {
        var hash = bcrypt.encode("right");
        encoder.matches("right", hash);
        assertThat(encoder.matches("wrong", hash)).isFalse();
        assertThat(encoder.matches("wrong", hash)).isFalse();
        assertThat(computed).hasValue(3);
    }

    @Test
    void a_changed_password_shuts_the_old_one_out() {
        encoder.matches("right", bcrypt.encode("right"));
        assertThat(encoder.matches("right", bcrypt.encode("changed"))).isFalse();
    }
}
