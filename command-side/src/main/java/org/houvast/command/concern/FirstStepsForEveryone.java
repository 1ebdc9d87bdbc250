package org.houvast.command.concern;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Entries;
import org.houvast.command.deciding.WorryingAndWilling;
import org.houvast.language.concern.ConcernEvent.ParenthoodTalkHeld;
import org.houvast.language.concern.ConcernEvent.StepCompleted;
import org.houvast.language.concern.KindreflexStep;
import org.houvast.language.rule.Rule;

/** R01: steps 1 to 3 are taken with every client, whatever the later steps (S004:63-66). */
final class FirstStepsForEveryone {

    private static final List<KindreflexStep> FIRST =
            List.of(KindreflexStep.STEP_1, KindreflexStep.STEP_2, KindreflexStep.STEP_3);

    private FirstStepsForEveryone() {}

    /** Warns when a later step is completed before these. */
    static Check completed(KindreflexStep step, Entries entries) {
        var open = FIRST.stream()
                .filter(first -> !FIRST.contains(step) && !completedBefore(first, entries))
                .map(KindreflexStep::code)
                .collect(Collectors.joining(", "));
        return open.isEmpty() ? Check.met() : Check.warns(Rule.R01, "steps-open", Map.of("step", open));
    }

    /** Warns when safety was probed without a talk with every client. */
    static Check talked(Entries entries) {
        var missing = entries.file().parents().stream()
                .filter(client -> entries.last(ParenthoodTalkHeld.class, client).isEmpty())
                .toList();
        return missing.isEmpty()
                ? Check.met()
                : Check.warns(Rule.R01, "no-talk", Map.of("missing", WorryingAndWilling.listed(missing)));
    }

    private static boolean completedBefore(KindreflexStep step, Entries entries) {
        return entries.of(StepCompleted.class).anyMatch(entry -> entry.isOutcome(step));
    }
}
