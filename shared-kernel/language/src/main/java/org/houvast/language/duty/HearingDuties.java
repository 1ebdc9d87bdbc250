package org.houvast.language.duty;

import java.util.List;
import java.util.stream.Stream;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.duty.DutyFact.What;

/** R08: a child for whom a hearing was planned is heard by that day (S004:285-289). */
final class HearingDuties {

    private static final Appointments HEARINGS = new Appointments(
            DutyKind.HEARING_HELD, What.HEARING_PLANNED, What.HEARD, List.of(), ConsentScope.HEARING_CHILD, true);

    private HearingDuties() {}

    static Stream<Duty> of(DutyFacts facts) {
        return HEARINGS.of(facts);
    }
}
