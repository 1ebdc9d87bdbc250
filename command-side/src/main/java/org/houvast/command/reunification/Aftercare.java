package org.houvast.command.reunification;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.Deliberated;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.reunification.ReunificationCommand.EndAftercare;
import org.houvast.command.reunification.ReunificationCommand.RecordAftercareContact;
import org.houvast.command.reunification.ReunificationCommand.StartAftercare;
import org.houvast.language.ChildId;
import org.houvast.language.event.EventHeader;
import org.houvast.language.reunification.ReunificationEvent.AftercareContactHeld;
import org.houvast.language.reunification.ReunificationEvent.AftercareEnded;
import org.houvast.language.reunification.ReunificationEvent.AftercareStarted;
import org.houvast.language.rule.Warning;

/** Aftercare (ambulante nazorg): planned, given, ended (D10). */
final class Aftercare {

    private Aftercare() {}

    static Decision start(StartAftercare c, Reunification state, Context context) {
        var returns = c.children().stream().map(state::of).toList();
        boolean home = returns.stream().allMatch(ChildReturn::livesAtHome);
        return KnownToTheCase.open(context.file())
                .and(KnownToTheCase.someChildren(c.children(), context.file()))
                .and(Check.needs(home, "not-at-home"))
                .and(AftercareOfSixMonths.provided(c.provider()))
                .and(returns.stream()
                        .flatMap(child -> Stream.ofNullable(child.home()))
                        .map(ChildReturn.HomeAgain::since)
                        .max(Comparator.naturalOrder())
                        .map(lastHome -> context.inSimba(
                                settings -> AftercareOfSixMonths.planned(c.plannedEnd(), lastHome, settings)))
                        .orElseGet(Check::met))
                .thenOne(found -> new AftercareStarted(
                        c.caseId(),
                        header(c, c.children(), found, context),
                        c.children(),
                        c.provider(),
                        c.plannedEnd()));
    }

    static Decision contact(RecordAftercareContact c, Reunification state, Context context) {
        boolean began = c.children().stream().allMatch(child -> state.of(child).hadAftercare());
        return KnownToTheCase.someChildren(c.children(), context.file())
                .and(Check.needs(began, "no-aftercare"))
                .thenOne(found -> new AftercareContactHeld(
                        c.caseId(), header(c, c.children(), found, context), c.children(), c.observation()));
    }

    static Decision end(EndAftercare c, Reunification state, Context context) {
        var ends = c.children().stream()
                .flatMap(child -> Stream.ofNullable(state.of(child).aftercareEnd()))
                .toList();
        return Deliberated.check(c, context)
                .and(KnownToTheCase.someChildren(c.children(), context.file()))
                .and(Check.needs(ends.size() == c.children().size(), "no-aftercare"))
                .and(ends.stream()
                        .max(Comparator.naturalOrder())
                        .map(plannedEnd -> AftercareOfSixMonths.ended(c, plannedEnd))
                        .orElseGet(Check::met))
                .and(AftercareOfSixMonths.extended(c, ends))
                .thenOne(found -> new AftercareEnded(
                        c.caseId(),
                        header(c, c.children(), found, context),
                        c.children(),
                        c.outcome(),
                        c.extendedTo(),
                        context.recorded(c.deliberation())));
    }

    private static EventHeader header(
            ReunificationCommand c, List<ChildId> children, List<Warning> found, Context context) {
        return ReunificationDecider.header(c, children, found, context);
    }
}
