package org.houvast.standalone.login;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.houvast.language.access.Role;
import org.houvast.standalone.start.CannotStart;
import org.houvast.standalone.start.ExitCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The accounts of an installation: a JSON array of {@code {"name", "password", "role", "organisation"?}}, where the
 * password is a bcrypt hash.
 */
final class AccountsFile {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,63}");
    private static final Pattern HASH =
            Pattern.compile("\\{bcrypt}\\$2[aby]\\$(1[0-9]|2[0-9]|3[01])\\$[./A-Za-z0-9]{53}");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private AccountsFile() {}

    private record Entry(
            @Nullable String name,
            @Nullable String password,
            @Nullable String role,
            @Nullable String organisation) {}

    /**
     * Reads the file.
     *
     * @param organisation of accounts that name none
     * @throws CannotStart when it cannot be read, or an account in it cannot be used; never repeats a password
     */
    static List<Account> read(Path file, String organisation) {
        var entries = entries(file);
        var names = new HashSet<@Nullable String>();
        var accounts = Arrays.stream(entries)
                .map(entry -> account(file, entry, organisation))
                .toList();
        for (var account : accounts) {
            if (!names.add(account.getUsername())) {
                throw unusable(file, "the name '" + account.getUsername() + "' is there twice");
            }
        }
        if (accounts.isEmpty()) {
            throw unusable(file, "it holds no account");
        }
        return accounts;
    }

    private static Entry[] entries(Path file) {
        try {
            return JSON.readValue(Files.readAllBytes(file), Entry[].class);
        } catch (IOException unreadable) {
            throw unusable(file, "it cannot be read");
        } catch (JacksonException notThis) {
            var at = notThis.getLocation();
            throw unusable(
                    file,
                    "it is not an array of {name, password, role, organisation}"
                            + (at == null ? "" : "; see line " + at.getLineNr()));
        }
    }

    private static Account account(Path file, Entry entry, String organisation) {
        if (entry.name == null || !NAME.matcher(entry.name).matches()) {
            throw unusable(file, "a name has 1 to 64 letters, digits, dots, hyphens, underscores or @");
        }
        if (entry.password == null || !HASH.matcher(entry.password).matches()) {
            throw unusable(file, "the password of '" + entry.name + "' is not what hash-password prints");
        }
        var role = Role.ofPeople().stream()
                .filter(known -> known.code().equals(entry.role))
                .findFirst()
                .orElseThrow(() -> unusable(file, "the role of '" + entry.name + "' is none of " + roles()));
        return new Account(
                entry.name, entry.password, role, entry.organisation == null ? organisation : entry.organisation);
    }

    private static String roles() {
        return String.join(", ", Role.ofPeople().stream().map(Role::code).toList());
    }

    private static CannotStart unusable(Path file, String why) {
        return new CannotStart(ExitCode.NO_ACCOUNTS, "HOUVAST_ACCOUNTS " + file + ": " + why);
    }
}
