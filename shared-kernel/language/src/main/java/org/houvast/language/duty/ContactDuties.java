package org.houvast.language.duty;

import java.util.stream.Stream;
import org.houvast.language.duty.DutyFact.What;

/** R36: parents and their placed child meet (S000:177-179), within the profile's days of the time before. */
final class ContactDuties {

    private static final Rhythm REGULAR = new Rhythm(DutyKind.PARENT_CONTACT, What.CONTACT, DueDays::contact);

    private ContactDuties() {}

    static Stream<Duty> of(DutyFacts facts) {
        return REGULAR.of(facts);
    }
}
