package org.houvast.language.duty;

import java.util.stream.Stream;
import org.houvast.language.duty.DutyFact.What;
import org.houvast.language.rule.Rule;

/**
 * R35 and R07: every decision has its form (domain.md 1.6): it cites what it rests on, and was taken in team where that is
 * asked for. What was found when it was recorded counts: a decision of others is recorded without, and warned of.
 */
final class DecisionForms {

    private DecisionForms() {}

    static Stream<Requirement> of(DutyFacts facts) {
        return facts.of(What.DECIDED).stream().map(DecisionForms::of);
    }

    private static Requirement of(DutyFact decided) {
        var children = decided.children();
        var open = (children.size() == 1
                        ? Requirement.ofChild(FileNote.DECISION_FORM, children.getFirst(), decided, decided.on())
                        : Requirement.ofFamily(FileNote.DECISION_FORM, decided, decided.on()))
                .about(decided.topics().getFirst());
        boolean lacks =
                decided.topics().contains(Rule.R35.code()) || decided.topics().contains(Rule.R07.code());
        return lacks ? open.lapsedOn(decided.on()) : open.metBy(decided);
    }
}
