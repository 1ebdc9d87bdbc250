package org.houvast.standalone.login;

import java.io.Serial;
import java.util.List;
import org.houvast.language.access.Role;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Somebody who may come in, in one role, for one organisation. The authority is {@code ROLE_} and the role's name. */
public final class Account extends User {

    @Serial
    private static final long serialVersionUID = 1;

    private final Role role;
    private final String organisation;

    Account(String name, String passwordHash, Role role, String organisation) {
        super(name, passwordHash, List.of(new SimpleGrantedAuthority("ROLE_" + role.name())));
        this.role = role;
        this.organisation = organisation;
    }

    /** The role in which this account records and asks. */
    public Role role() {
        return role;
    }

    /** The organisation the account belongs to. */
    public String organisation() {
        return organisation;
    }

    /** A copy: Spring Security erases the hash of the one it authenticated. */
    Account copy() {
        return new Account(getUsername(), passwordHash(), role, organisation);
    }

    private String passwordHash() {
        var hash = getPassword();
        if (hash == null) {
            throw new IllegalStateException("The hash of an account that was handed out is erased");
        }
        return hash;
    }
}
