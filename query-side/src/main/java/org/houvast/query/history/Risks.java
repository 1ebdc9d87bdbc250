package org.houvast.query.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.Identifier;
import org.houvast.language.PersonId;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.examination.ExaminationEvent.ProtectiveFactorRecorded;
import org.houvast.language.examination.ExaminationEvent.RiskFactorRecorded;
import org.houvast.language.reassessment.Change;
import org.houvast.language.reassessment.Factor;
import org.houvast.language.reassessment.FactorKind;
import org.houvast.language.reassessment.Presence;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.jspecify.annotations.Nullable;

/**
 * The risk and protective factors of a case as they were assessed last (S000:220-221, S004:279-281). An entry that was
 * withdrawn from view counts no more.
 *
 * @param all every assessment, in the order in which they were recorded
 */
record Risks(List<Assessed> all) {

    /** Nothing was assessed yet. */
    static final Risks NONE = new Risks(List.of());

    Risks {
        all = List.copyOf(all);
    }

    /**
     * One factor, as it was assessed about somebody.
     *
     * @param entry the entry that tells it
     * @param on the day
     * @param about the child or person it is about; null for the family
     * @param kind risk or protective
     * @param factor the factor
     * @param presence whether it was found
     * @param change how it changed since the time before; null when nobody said
     */
    record Assessed(
            EventId entry,
            LocalDate on,
            @Nullable Identifier about,
            FactorKind kind,
            Factor factor,
            Presence presence,
            @Nullable Change change) {

        Assessed about(@Nullable Identifier other) {
            return new Assessed(entry, on, other, kind, factor, presence, change);
        }

        Assessed on(LocalDate day) {
            return new Assessed(entry, day, about, kind, factor, presence, change);
        }
    }

    /** What was assessed last of each factor and about each, in the order in which they were first assessed. */
    List<Assessed> last() {
        record Topic(@Nullable Identifier about, FactorKind kind, Factor factor) {}
        var last = new LinkedHashMap<Topic, Assessed>();
        for (var each : all) {
            last.merge(
                    new Topic(each.about(), each.kind(), each.factor()),
                    each,
                    (before, next) -> next.on().isBefore(before.on()) ? before : next);
        }
        return List.copyOf(last.values());
    }

    /** The picture after the next entry of the case. */
    Risks evolve(EventId entry, CaseEvent event) {
        var on = event.header().occurred();
        return switch (event) {
            case RiskReassessed e ->
                and(e.factors().stream()
                        .flatMap(factor -> about(e.children(), null)
                                .map(who -> new Assessed(
                                        entry,
                                        on,
                                        who.orNull(),
                                        factor.kind(),
                                        factor.factor(),
                                        factor.presence(),
                                        factor.change()))));
            case RiskFactorRecorded e ->
                and(about(e.children(), e.person())
                        .map(who -> new Assessed(
                                entry, on, who.orNull(), FactorKind.RISK, e.factor(), e.presence(), null)));
            case ProtectiveFactorRecorded e ->
                and(about(e.children(), e.person())
                        .map(who -> new Assessed(
                                entry, on, who.orNull(), FactorKind.PROTECTIVE, e.factor(), e.presence(), null)));
            case EntryWithdrawn e ->
                new Risks(all.stream()
                        .filter(each -> !each.entry().equals(e.entry()))
                        .toList());
            case EntryCorrected e -> corrected(e);
            default -> this;
        };
    }

    /** Somebody, or the family. */
    private record Who(@Nullable Identifier orNull) {}

    private static Stream<Who> about(List<ChildId> children, @Nullable PersonId person) {
        if (person != null) {
            return Stream.of(new Who(person));
        }
        return children.isEmpty() ? Stream.of(new Who(null)) : children.stream().map(Who::new);
    }

    private Risks corrected(EntryCorrected e) {
        var day = e.happenedOn();
        Function<Assessed, Assessed> right =
                each -> day != null && each.entry().equals(e.entry()) ? each.on(day) : each;
        return new Risks(all.stream().map(right).toList());
    }

    private Risks and(Stream<Assessed> some) {
        var more = new ArrayList<>(all);
        some.forEach(more::add);
        return new Risks(more);
    }
}
