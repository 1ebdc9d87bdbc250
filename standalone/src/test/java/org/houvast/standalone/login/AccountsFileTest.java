package org.houvast.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.houvast.language.access.Role;
import org.houvast.standalone.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsFileTest {

    private static final String HASH = Passwords.hash("a long password");

    @TempDir
    private Path folder;

    @Test
    void an_account_has_a_name_a_hash_a_role_and_an_organisation() throws IOException {
        var accounts = AccountsFile.read(file("""
                        [{"name": "anna", "password": "HASH", "role": "social-worker"},
                         {"name": "bram@simba", "password": "HASH", "role": "inspector", "organisation": "inspectie"}]
                        """), "simba");
        assertThat(accounts).extracting(Account::getUsername).containsExactly("anna", "bram@simba");
        assertThat(accounts).extracting(Account::role).containsExactly(Role.SOCIAL_WORKER, Role.INSPECTOR);
        assertThat(accounts).extracting(Account::organisation).containsExactly("simba", "inspectie");
        assertThat(accounts.getFirst().getAuthorities()).hasToString("[ROLE_SOCIAL_WORKER]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[]                                                                  | no account",
                "{                                                                   | line 1",
                "[{'name': 'a', 'pasword': 'HASH', 'role': 'coach'}]                 | line 1",
                "[{'name': 'a', 'password': 'plain', 'role': 'coach'}]               | hash-password",
                "[{'name': 'a', 'password': '{noop}plain', 'role': 'coach'}]         | hash-password",
                "[{'name': 'a', 'role': 'coach'}]                                    | hash-password",
                "[{'name': 'a b', 'password': 'HASH', 'role': 'coach'}]              | name",
                "[{'password': 'HASH', 'role': 'coach'}]                             | name",
                "[{'name': 'a', 'password': 'HASH', 'role': 'admin'}]                | role of 'a' is none of coach",
                "[{'name': 'a', 'password': 'HASH', 'role': 'system'}]               | role of 'a' is none of coach",
                "[{'name': 'a', 'password': 'HASH', 'role': 'coach'}, {'name': 'a', 'password': 'HASH', 'role': 'coach'}] | twice"
            })
    void what_cannot_be_used_is_named_and_no_password_repeated(String json, String named) {
        assertThatThrownBy(() -> AccountsFile.read(file(json.replace('\'', '"')), "simba"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(named)
                .message()
                .doesNotContain("plain", "$2a$", "\n");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThatThrownBy(() -> AccountsFile.read(folder.resolve("none.json"), "simba"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("none.json");
    }

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("accounts.json"), json.replace("HASH", HASH));
    }
}
