package org.houvast.command.concern;

import java.util.List;
import java.util.Map;
import org.houvast.command.concern.ConcernCommand.OpenCase;
import org.houvast.command.concern.ConcernCommand.RegisterChild;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.language.concern.Client;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.concern.ConcernEvent.ChildRegistered;

/** Opens a case and notes its children (stap 1). */
final class Opening {

    private static final int MONTHS_TO_AN_EXPECTED_BIRTH = 10;

    private Opening() {}

    static Decision open(OpenCase c, Context context) {
        var clients = c.clients().stream().map(Client::person).toList();
        return Check.needs(context.file().programme().isEmpty(), "case-exists")
                .and(Check.needs(!clients.isEmpty(), "no-client"))
                .and(Check.needs(clients.stream().distinct().count() == clients.size(), "client-twice"))
                .thenOne(found -> new CaseOpened(
                        c.caseId(),
                        context.header(c.circumstances(), clients, found),
                        c.family(),
                        c.programme(),
                        c.clients()));
    }

    static Decision register(RegisterChild c, Context context) {
        var latest = c.circumstances().occurred().plusMonths(MONTHS_TO_AN_EXPECTED_BIRTH);
        return Check.needs(!context.file().knows(c.child()), "child-exists")
                .and(Check.needs(
                        !c.birthDate().isAfter(latest),
                        "birth-too-far-ahead",
                        Map.of("months", MONTHS_TO_AN_EXPECTED_BIRTH, "latest", latest)))
                .thenOne(found -> new ChildRegistered(
                        c.caseId(),
                        context.header(c.circumstances(), List.of(c.child().person()), found),
                        c.child(),
                        c.name(),
                        c.birthDate(),
                        c.livesWithClient()));
    }
}
