package org.houvast.language.duty;

import java.util.stream.Stream;
import org.houvast.language.duty.DutyFact.What;

/**
 * R26: the family coach meets the family every week while a child is placed (S000:503), be it to work with video
 * feedback: within seven days of the time before.
 */
final class SessionDuties {

    private static final Rhythm WEEKLY = new Rhythm(DutyKind.COACH_SESSION, What.SESSION, DueDays::session);

    private SessionDuties() {}

    static Stream<Duty> of(DutyFacts facts) {
        return WEEKLY.of(facts);
    }
}
