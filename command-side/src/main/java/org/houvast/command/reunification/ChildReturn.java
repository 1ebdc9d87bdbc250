package org.houvast.command.reunification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far the return of one child has come.
 *
 * @param everDecided whether D9 ever decided for a return
 * @param decided whether such a decision stands
 * @param phases how many phases are planned; 0 when none
 * @param home the day from which the child last lived at home; null before its first return
 * @param left whether it has left home since
 * @param reEntered whether that was recorded as a re-entry
 * @param aftercare whether aftercare ever began
 * @param aftercareEnd the planned end of the aftercare; null when none is under way
 */
record ChildReturn(
        boolean everDecided,
        boolean decided,
        int phases,
        @Nullable LocalDate home,
        boolean left,
        boolean reEntered,
        boolean aftercare,
        @Nullable LocalDate aftercareEnd) {

    static final ChildReturn NONE = new ChildReturn(false, false, 0, null, false, false, false, null);

    boolean livesAtHome() {
        return home != null && !left;
    }

    boolean cameHomeBy(LocalDate day) {
        return home != null && !home.isAfter(day);
    }

    ChildReturn decided(boolean toReturn) {
        return new ChildReturn(
                everDecided || toReturn,
                toReturn,
                toReturn ? phases : 0,
                home,
                left,
                reEntered,
                aftercare,
                aftercareEnd);
    }

    ChildReturn planned(int inPhases) {
        return new ChildReturn(everDecided, decided, inPhases, home, left, reEntered, aftercare, aftercareEnd);
    }

    ChildReturn homeSince(LocalDate day) {
        return new ChildReturn(everDecided, decided, phases, day, false, false, aftercare, aftercareEnd);
    }

    /** Away again: another return needs another decision. */
    ChildReturn away(boolean asReEntry) {
        return new ChildReturn(
                everDecided, false, 0, home, home != null, reEntered || asReEntry, aftercare, aftercareEnd);
    }

    ChildReturn aftercareUntil(@Nullable LocalDate plannedEnd) {
        return new ChildReturn(everDecided, decided, phases, home, left, reEntered, true, plannedEnd);
    }
}
