package org.houvast.language.duty;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The fields in which entries name a day that duties ask about, as a correction calls them. None of them is personal. */
final class NamedDays {

    private static final Set<String> FIELDS =
            Set.of("reviewOn", "due", "until", "plannedEnd", "extendedTo", "targetDate", "day", "plannedFor");

    private static final Pattern END_OF_A_PHASE = Pattern.compile("phases\\.\\d+\\.to");

    private NamedDays() {}

    /** Whether a field may name such a day. */
    static boolean isOne(String field) {
        return FIELDS.contains(field) || END_OF_A_PHASE.matcher(field).matches();
    }

    /** The field in which an entry names the day of a fact; empty when it names none. */
    static Optional<String> field(DutyFact fact) {
        return Optional.ofNullable(
                switch (fact.what()) {
                    case SAFETY_PLANNED -> "reviewOn";
                    case FOLLOW_UP_AGREED -> "due";
                    case TERM_EXTENDED, CONSENT_GIVEN -> "until";
                    case PHASE_PLANNED -> "phases." + fact.topics().getFirst() + ".to";
                    case AFTERCARE_STARTED, SERVICE_INVOLVED -> "plannedEnd";
                    case AFTERCARE_EXTENDED -> "extendedTo";
                    case GOAL_SET -> "targetDate";
                    case HEARING_PLANNED -> "day";
                    case FILMING_PLANNED -> "plannedFor";
                    default -> null; // the others name no day
                });
    }
}
