package org.houvast.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.houvast.command.CommandServer;
import org.houvast.command.OverHttp;
import org.houvast.command.Sender;
import org.houvast.command.catalogue.CommandCatalogue;
import org.houvast.command.house.HouseCommand;
import org.houvast.language.access.CommandName;
import org.houvast.language.access.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every command answers alike. */
class EveryCommandTest extends OverHttp {

    private static final String TO_COME = "2099-01-01";

    EveryCommandTest(CommandServer server) {
        super(server);
    }

    @ParameterizedTest
    @EnumSource
    void who_may_not_send_it_is_told_who_may_and_nobody_else_is_refused_for_that(CommandName command) {
        Role.ofPeople().forEach(role -> {
            var answer = sent(role, command, "{}");
            if (command.roles().contains(role)) {
                assertThat(answer.status()).as("%s %s", role, command).isNotEqualTo(403);
            } else {
                assertThat(answer.status()).as("%s %s", role, command).isEqualTo(403);
                assertThat(answer.json().path("detail").stringValue())
                        .contains(command.roles().stream().map(Role::code).toList());
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void nothing_happened_on_a_day_to_come(CommandName command) {
        var role = command.roles().iterator().next();
        assertThat(sent(role, command, "{'occurred':'" + TO_COME + "'}").faults())
                .contains("occurred:future");
        assertThat(sent(role, command, "{'occurred':'31/12/2020'}").faults()).contains("occurred:day");
        assertThat(sent(role, command, "{}").faults()).contains("occurred:missing");
    }

    private Sender.Answered sent(Role role, CommandName command, String body) {
        return supervisor().as(role.code()).json(address(command), body);
    }

    /** Nothing was opened there: what is asked is answered before anything is looked up. */
    private static String address(CommandName command) {
        return switch (command) {
            case OPEN_CASE -> "/api/cases";
            case OPEN_HOUSE -> "/api/houses";
            default ->
                HouseCommand.class.isAssignableFrom(CommandCatalogue.commandOf(command))
                        ? "/api/houses/nowhere/" + command.code()
                        : "/api/cases/nowhere/" + command.code();
        };
    }
}
