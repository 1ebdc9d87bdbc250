package org.houvast.language.duty;

import java.util.List;
import java.util.stream.Stream;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.duty.DutyFact.What;

/**
 * R27: parent and child are filmed, and look at it with the coach, by the day that was planned (S000:489-492). A session
 * with the child that did not go on that day says why they were not.
 */
final class FilmingDuties {

    private static final Appointments FILMINGS = new Appointments(
            DutyKind.FILMING_HELD,
            What.FILMING_PLANNED,
            What.FILMED,
            List.of(What.SESSION_NOT_HELD),
            ConsentScope.VIDEO,
            false);

    private FilmingDuties() {}

    static Stream<Duty> of(DutyFacts facts) {
        return FILMINGS.of(facts);
    }
}
