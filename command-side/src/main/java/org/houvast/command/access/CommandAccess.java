package org.houvast.command.access;

import java.util.EnumSet;
import java.util.Set;
import org.houvast.language.access.CommandName;
import org.houvast.language.access.Role;
import org.houvast.language.event.Actor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** Enforces the table of commands and roles. */
public final class CommandAccess {

    private static final String PREFIX = "ROLE_";

    private final Affiliation affiliation;

    /** Enforces it for accounts with this affiliation. */
    public CommandAccess(Affiliation affiliation) {
        this.affiliation = affiliation;
    }

    /**
     * The actor as whom an account sends a command.
     *
     * @throws NotAllowed when none of its roles may send it
     */
    public Actor actor(CommandName command, Authentication account) {
        var role = roles(account).stream()
                .filter(command.roles()::contains)
                .findFirst()
                .orElseThrow(() -> new NotAllowed(command));
        return new Actor(account.getName(), role, affiliation.organisationOf(account));
    }

    /** The roles that an account has. */
    public Set<Role> roles(Authentication account) {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.ofPeople()) {
            if (account.getAuthorities().stream()
                    .map(GrantedAuthority::getAuthority)
                    .anyMatch((PREFIX + role.name())::equals)) {
                roles.add(role);
            }
        }
        return roles;
    }
}
