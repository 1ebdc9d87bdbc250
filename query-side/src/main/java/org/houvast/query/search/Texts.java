package org.houvast.query.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.houvast.language.PersonId;
import org.houvast.language.Personal;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.correction.CorrectedField;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryDisputed;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DecisionEvent;
import org.houvast.language.event.Participant;
import org.houvast.language.rule.Warning;
import org.houvast.query.timeline.NamesSaid;

/** The texts of an entry in which somebody searches. */
final class Texts {

    private Texts() {}

    /** Who is called by name in an entry. */
    static Map<PersonId, String> names(CaseEvent event) {
        return NamesSaid.in(event);
    }

    /** The texts of this kind; what is erased is none. */
    static List<String> of(SearchWords kind, CaseEvent event) {
        return (kind == SearchWords.NAME ? ofNames(event) : ofReasons(event))
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank() && !text.equals(Personal.ERASED))
                .toList();
    }

    private static Stream<String> ofNames(CaseEvent event) {
        var family = event instanceof CaseOpened opened ? Stream.of(opened.family()) : Stream.<String>empty();
        return Stream.concat(family, names(event).values().stream());
    }

    /** Why something was decided or done: reasons, alternatives, dissent, views, answers to warnings, corrections, other views. */
    private static Stream<String> ofReasons(CaseEvent event) {
        var header = event.header();
        var own = Stream.concat(
                Stream.ofNullable(header.reason()), header.warnings().stream().map(Warning::answer));
        return switch (event) {
            case DecisionEvent decision -> Stream.concat(own, ofDecision(decision));
            case EntryCorrected corrected ->
                Stream.concat(
                        Stream.concat(own, Stream.of(corrected.correction())),
                        corrected.fields().stream().map(CorrectedField::right));
            case EntryDisputed disputed -> Stream.concat(own, Stream.of(disputed.view()));
            default -> own;
        };
    }

    private static Stream<String> ofDecision(DecisionEvent decision) {
        var how = decision.deliberation();
        return Stream.of(
                        Stream.of(how.rationale()),
                        how.alternatives().stream(),
                        how.participants().stream().map(Participant::dissent),
                        Stream.ofNullable(how.parentsView()),
                        Stream.ofNullable(how.childView()))
                .flatMap(texts -> texts);
    }
}
