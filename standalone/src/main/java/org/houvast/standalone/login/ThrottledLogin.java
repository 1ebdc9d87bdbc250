package org.houvast.standalone.login;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a name and a password unless too many were wrong before. */
final class ThrottledLogin implements AuthenticationProvider {

    private final AuthenticationProvider check;
    private final GuessThrottle throttle;

    ThrottledLogin(AuthenticationProvider check, GuessThrottle throttle) {
        this.check = check;
        this.throttle = throttle;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication claim) {
        var address = claim.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        var wait = throttle.wait(claim.getName(), address);
        if (wait.isPositive()) {
            throw new TooManyGuesses(wait);
        }
        try {
            var known = check.authenticate(claim);
            throttle.right(claim.getName(), address);
            return known;
        } catch (BadCredentialsException wrong) {
            throttle.wrong(claim.getName(), address);
            throw wrong;
        }
    }

    @Override
    public boolean supports(Class<?> claim) {
        return check.supports(claim);
    }
}
