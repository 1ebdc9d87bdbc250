package org.houvast.command.disclosure;

import java.util.List;
import java.util.stream.Stream;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.Deliberated;
import org.houvast.command.deciding.FiledEntry;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.disclosure.Disclosure.Request;
import org.houvast.command.disclosure.DisclosureCommand.DecideAccess;
import org.houvast.command.disclosure.DisclosureCommand.DecideSharing;
import org.houvast.command.disclosure.DisclosureCommand.Disclose;
import org.houvast.command.disclosure.DisclosureCommand.RequestAccess;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.consent.Consents;
import org.houvast.language.disclosure.DisclosureEvent.AccessDecided;
import org.houvast.language.disclosure.DisclosureEvent.AccessRequested;
import org.houvast.language.disclosure.DisclosureEvent.RecordDisclosed;
import org.houvast.language.disclosure.DisclosureEvent.SharingDecided;
import org.houvast.language.event.EventHeader;
import org.houvast.language.rule.Warning;

/** Decides about who sees the record. The right to see it does not end when the case is closed. */
public final class DisclosureDecider {

    private DisclosureDecider() {}

    /** What follows from a command. */
    public static Decision decide(DisclosureCommand command, Disclosure state, Consents consents, Context context) {
        return switch (command) {
            case RequestAccess c ->
                KnownToTheCase.children(c.children(), context.file())
                        .thenOne(found -> new AccessRequested(
                                c.caseId(),
                                header(c, Stream.of(c.person()), c.children(), found, context),
                                c.children(),
                                c.person(),
                                c.name(),
                                c.capacity(),
                                c.form(),
                                c.wanted()));
            case DecideAccess c -> access(c, state, context);
            case Disclose c ->
                KnownToTheCase.children(c.children(), context.file())
                        .and(DisclosedAsDecided.check(c, state, context.file()))
                        .thenOne(found -> new RecordDisclosed(
                                c.caseId(),
                                header(c, Stream.empty(), c.children(), found, context),
                                c.children(),
                                c.decision(),
                                c.recipient(),
                                c.form(),
                                c.entries()));
            case DecideSharing c ->
                Deliberated.evenAfterClosing(c, context)
                        .and(KnownToTheCase.children(c.children(), context.file()))
                        .and(SharedOnAGround.check(c, state, consents, context))
                        .thenOne(found -> new SharingDecided(
                                c.caseId(),
                                header(c, Stream.empty(), c.children(), found, context),
                                c.children(),
                                c.recipient(),
                                c.purpose(),
                                c.outcome(),
                                context.recorded(c.deliberation())));
        };
    }

    private static Decision access(DecideAccess c, Disclosure state, Context context) {
        var request = state.request(c.request()).filter(asked -> stands(asked, context.file()));
        var children = request.map(Request::children).orElseGet(List::of);
        return Deliberated.evenAfterClosing(c, context)
                .and(request.map(asked -> MinorsOwnRight.check(c, asked, context)
                                .and(RefusedOnAGround.check(c, asked, context.file())))
                        .orElseGet(DisclosureDecider::unknownRequest))
                .thenOne(found -> new AccessDecided(
                        c.caseId(),
                        header(c, request.map(Request::person).stream(), children, found, context),
                        children,
                        c.request(),
                        c.outcome(),
                        c.ability(),
                        c.refused(),
                        context.recorded(c.deliberation())));
    }

    private static boolean stands(Request asked, CaseFile file) {
        return file.entry(asked.entry())
                .filter(entry -> !entry.isWithdrawn())
                .map(FiledEntry::type)
                .isPresent();
    }

    private static Check unknownRequest() {
        return Check.needs(false, "unknown-request");
    }

    private static EventHeader header(
            DisclosureCommand c,
            Stream<PersonId> asking,
            List<ChildId> children,
            List<Warning> found,
            Context context) {
        var about = Stream.concat(asking, CaseFile.persons(children).stream())
                .distinct()
                .toList();
        return context.header(
                c.circumstances(), about.isEmpty() ? context.file().parents() : about, found);
    }
}
