package org.houvast.command.deciding;

import org.houvast.language.concern.ConcernEvent.ParenthoodTalkHeld;
import org.houvast.language.concern.ConcernEvent.StepCompleted;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DecisionEvent;
import org.houvast.language.examination.ExaminationEvent.ConcernsDiscussed;
import org.houvast.language.examination.ExaminationEvent.ProtectiveFactorRecorded;
import org.houvast.language.examination.ExaminationEvent.RiskFactorRecorded;
import org.houvast.language.safety.SafetyEvent.ProgressRecorded;
import org.jspecify.annotations.Nullable;

/**
 * What came of an entry, as far as rules ask about it later: the outcome of a decision, the presence of a factor, the course
 * of progress, the step that was completed, how many children a client spoke of, and how many other explanations came up.
 */
final class OutcomeOf {

    private OutcomeOf() {}

    /** A code or a whole number; null when nothing asks about it. */
    static @Nullable String entry(CaseEvent event) {
        return switch (event) {
            case DecisionEvent decision -> decision.outcome().code();
            case RiskFactorRecorded risk -> risk.presence().code();
            case ProtectiveFactorRecorded protective -> protective.presence().code();
            case ProgressRecorded progress -> progress.course().code();
            case StepCompleted completed -> completed.step().code();
            case ParenthoodTalkHeld talk -> String.valueOf(talk.numberOfChildren());
            case ConcernsDiscussed discussed ->
                String.valueOf(discussed.alternativeExplanations().size());
            default -> null;
        };
    }
}
