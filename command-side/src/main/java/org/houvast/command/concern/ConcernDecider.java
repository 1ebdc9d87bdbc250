package org.houvast.command.concern;

import java.util.List;
import java.util.Map;
import org.houvast.command.concern.ConcernCommand.DecideConcern;
import org.houvast.command.concern.ConcernCommand.OpenCase;
import org.houvast.command.concern.ConcernCommand.RecordSignal;
import org.houvast.command.concern.ConcernCommand.RegisterChild;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.Deliberated;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.language.concern.Client;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.concern.ConcernEvent.ChildRegistered;
import org.houvast.language.concern.ConcernEvent.ConcernDecided;
import org.houvast.language.concern.ConcernEvent.SignalRecorded;

/** Decides about the opening of a case, its children, signals and D1. All it asks about stands in the case's index. */
public final class ConcernDecider {

    private static final int MONTHS_TO_AN_EXPECTED_BIRTH = 10;

    private ConcernDecider() {}

    /** What follows from a command. */
    public static Decision decide(ConcernCommand command, Context context) {
        return switch (command) {
            case OpenCase c -> open(c, context);
            case RegisterChild c -> register(c, context);
            case RecordSignal c ->
                KnownToTheCase.children(c.children(), context.file())
                        .thenOne(found -> new SignalRecorded(
                                c.caseId(),
                                context.header(c.circumstances(), CaseFile.persons(c.children()), found),
                                c.children(),
                                c.source(),
                                c.observation(),
                                c.interpretation()));
            case DecideConcern c ->
                Deliberated.inTeam(c, context)
                        .thenOne(found -> new ConcernDecided(
                                c.caseId(),
                                context.header(c.circumstances(), context.file().family(), found),
                                c.outcome(),
                                context.recorded(c.deliberation())));
        };
    }

    private static Decision open(OpenCase c, Context context) {
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

    private static Decision register(RegisterChild c, Context context) {
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
