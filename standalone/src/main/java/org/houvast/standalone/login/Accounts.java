package org.houvast.standalone.login;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.houvast.language.access.Role;
import org.houvast.standalone.start.CannotStart;
import org.houvast.standalone.start.ExitCode;
import org.houvast.standalone.start.Settings;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Everybody who may come in. The demonstration's accounts exist in the demonstration only. */
public final class Accounts {

    private static final String DEMONSTRATION_PASSWORD = "demo";
    /** The password is printed on the login page; a costly hash would protect nothing. */
    private static final int DEMONSTRATION_COST = 4;

    private final Map<String, Account> byName;

    Accounts(Collection<Account> accounts) {
        byName = accounts.stream().collect(Collectors.toUnmodifiableMap(Account::getUsername, Function.identity()));
    }

    /**
     * The accounts that the settings name.
     *
     * @throws CannotStart when nobody could log in
     */
    public static Accounts of(Settings settings) {
        if (settings.demonstration()) {
            return demonstration(settings.organisation());
        }
        if (settings.accounts() == null) {
            throw new CannotStart(
                    ExitCode.NO_ACCOUNTS,
                    "no accounts: set HOUVAST_ACCOUNTS to a JSON file (hash-password makes the hashes),"
                            + " or HOUVAST_DEMO=pilot to look around");
        }
        return new Accounts(AccountsFile.read(settings.accounts(), settings.organisation()));
    }

    private static Accounts demonstration(String organisation) {
        var hash = "{bcrypt}" + new BCryptPasswordEncoder(DEMONSTRATION_COST).encode(DEMONSTRATION_PASSWORD);
        return new Accounts(Role.ofPeople().stream()
                .map(role -> new Account(role.code(), hash, role, organisation))
                .toList());
    }

    /** The account of this name, as Spring Security asks for it. */
    UserDetails named(String name) {
        var account = byName.get(name);
        if (account == null) {
            throw new UsernameNotFoundException("No such account");
        }
        return account.copy();
    }
}
