package org.houvast.query.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.language.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** The roles in which somebody is logged in: the authorities {@code ROLE_SOCIAL_WORKER} and so on. */
public final class Roles {

    private static final String PREFIX = "ROLE_";

    private Roles() {}

    /** The roles of whoever is logged in; none when nobody is. */
    public static Set<Role> of(@Nullable Authentication authentication) {
        var roles = EnumSet.noneOf(Role.class);
        if (authentication != null && authentication.isAuthenticated()) {
            var granted = authentication.getAuthorities().stream()
                    .map(GrantedAuthority::getAuthority)
                    .collect(Collectors.toSet());
            Role.ofPeople().stream()
                    .filter(role -> granted.contains(PREFIX + role.name()))
                    .forEach(roles::add);
        }
        return roles;
    }
}
