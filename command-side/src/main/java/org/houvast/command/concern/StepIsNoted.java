package org.houvast.command.concern;

import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Entries;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.deciding.SafetyPersons;
import org.houvast.language.concern.KindreflexStep;

/** A step is complete when what it asks to be noted in the file is noted (domain.md 1.4). */
final class StepIsNoted {

    private StepIsNoted() {}

    static Check check(KindreflexStep step, Entries entries, Context context) {
        var noted = switch (step) {
            case STEP_1 -> ChildrenAllNoted.check(entries).and(GenogramMade.made(entries));
            // unease is never noted without its reasons (R04), so that step 2 asks no more than the talk
            case STEP_2 -> FirstStepsForEveryone.talked(entries);
            case STEP_3 -> SupportIsNoted.noted(entries);
            case STEP_4 -> ConcernIsStated.check(entries);
            case STEP_5 -> ProgressBeforeLeaving.noted(entries).and(SafetyPersons.enough(entries, context));
            case STEP_6 -> FollowUpIsNoted.check(entries);
        };
        return KnownToTheCase.open(entries.file()).and(noted).and(FirstStepsForEveryone.completed(step, entries));
    }
}
