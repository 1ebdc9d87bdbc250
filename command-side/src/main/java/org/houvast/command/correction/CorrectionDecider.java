package org.houvast.command.correction;

import java.util.List;
import java.util.stream.Stream;
import org.houvast.command.correction.CorrectionCommand.CorrectEntry;
import org.houvast.command.correction.CorrectionCommand.DisputeEntry;
import org.houvast.command.correction.CorrectionCommand.WithdrawEntry;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.FiledEntry;
import org.houvast.command.deciding.GivesReasons;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryDisputed;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.event.EventHeader;
import org.houvast.language.rule.Warning;

/** Decides about corrections. All it asks about stands in the case's index. */
public final class CorrectionDecider {

    private CorrectionDecider() {}

    /** What follows from a command. */
    public static Decision decide(CorrectionCommand command, Context context) {
        return switch (command) {
            case CorrectEntry c ->
                exists(c, context)
                        .and(GivesReasons.check(c.circumstances()))
                        .and(context.file()
                                .entry(c.entry())
                                .map(entry -> FieldsOfTheEntry.check(c, entry))
                                .orElseGet(Check::met))
                        .thenOne(found -> new EntryCorrected(
                                c.caseId(),
                                header(c, Stream.empty(), found, context),
                                children(c, context),
                                c.entry(),
                                c.correction(),
                                c.fields(),
                                c.happenedOn()));
            case DisputeEntry c ->
                exists(c, context)
                        .thenOne(found -> new EntryDisputed(
                                c.caseId(),
                                header(c, Stream.of(c.person()), found, context),
                                children(c, context),
                                c.entry(),
                                c.person(),
                                c.view()));
            case WithdrawEntry c ->
                exists(c, context)
                        .and(stillInView(c, context))
                        .and(onAGround(c))
                        .thenOne(found -> new EntryWithdrawn(
                                c.caseId(),
                                header(c, Stream.empty(), found, context),
                                children(c, context),
                                c.entry()));
        };
    }

    private static Check exists(CorrectionCommand c, Context context) {
        return Check.needs(context.file().entry(c.entry()).isPresent(), "unknown-entry");
    }

    private static Check stillInView(WithdrawEntry c, Context context) {
        return Check.needs(
                context.file().entry(c.entry()).filter(FiledEntry::isWithdrawn).isEmpty(), "already-withdrawn");
    }

    private static Check onAGround(WithdrawEntry c) {
        var ground = c.circumstances().ground();
        return Check.needs(ground != null && !ground.reference().isBlank(), "ground-missing");
    }

    /** A correction belongs to the children of what it corrects, and is erased with them. */
    private static List<ChildId> children(CorrectionCommand c, Context context) {
        return context.file().entry(c.entry()).map(FiledEntry::children).orElseGet(List::of);
    }

    private static EventHeader header(
            CorrectionCommand c, Stream<PersonId> besides, List<Warning> found, Context context) {
        var about = context.file().entry(c.entry()).stream().flatMap(entry -> entry.about().stream());
        return context.header(
                c.circumstances(), Stream.concat(about, besides).distinct().toList(), found);
    }
}
