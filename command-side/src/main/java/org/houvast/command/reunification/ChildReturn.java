package org.houvast.command.reunification;

import java.time.LocalDate;
import org.houvast.language.EventId;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.jspecify.annotations.Nullable;

/**
 * How far the return of one child has come.
 *
 * @param everDecided whether D9 ever decided for a return
 * @param decided whether such a decision stands
 * @param paused whether it was paused, and not resumed since
 * @param phases how many phases are planned; 0 when none
 * @param passed the highest phase whose evaluation was to go on; 0 when none
 * @param home the day from which the child last lived at home; null before its first return
 * @param cameHome the entry that tells that day; null before its first return
 * @param left whether it has left home since
 * @param reEntered whether that was recorded as a re-entry
 * @param aftercare whether aftercare ever began
 * @param aftercareEnd the planned end of the aftercare; null when none is under way
 * @param endNamed the entry that names that end; null before any aftercare
 */
record ChildReturn(
        boolean everDecided,
        boolean decided,
        boolean paused,
        int phases,
        int passed,
        @Nullable LocalDate home,
        @Nullable EventId cameHome,
        boolean left,
        boolean reEntered,
        boolean aftercare,
        @Nullable LocalDate aftercareEnd,
        @Nullable EventId endNamed) {

    static final ChildReturn NONE =
            new ChildReturn(false, false, false, 0, 0, null, null, false, false, false, null, null);

    boolean livesAtHome() {
        return home != null && !left;
    }

    /** A return that was decided, and neither completed nor called off. */
    boolean underWay() {
        return decided && !livesAtHome();
    }

    boolean cameHomeBy(LocalDate day) {
        return home != null && !home.isAfter(day);
    }

    /** Another decision begins anew, with phases of its own. */
    ChildReturn decided(boolean toReturn) {
        return new ChildReturn(
                everDecided || toReturn,
                toReturn,
                false,
                toReturn ? phases : 0,
                0,
                home,
                cameHome,
                left,
                reEntered,
                aftercare,
                aftercareEnd,
                endNamed);
    }

    ChildReturn planned(int inPhases) {
        return new ChildReturn(
                everDecided,
                decided,
                paused,
                inPhases,
                0,
                home,
                cameHome,
                left,
                reEntered,
                aftercare,
                aftercareEnd,
                endNamed);
    }

    ChildReturn passed(int phase) {
        return new ChildReturn(
                everDecided,
                decided,
                paused,
                phases,
                Math.max(passed, phase),
                home,
                cameHome,
                left,
                reEntered,
                aftercare,
                aftercareEnd,
                endNamed);
    }

    ChildReturn paused(boolean is) {
        return new ChildReturn(
                everDecided,
                decided,
                is,
                phases,
                passed,
                home,
                cameHome,
                left,
                reEntered,
                aftercare,
                aftercareEnd,
                endNamed);
    }

    ChildReturn homeSince(LocalDate day, EventId entry) {
        return new ChildReturn(
                everDecided,
                decided,
                false,
                phases,
                passed,
                day,
                entry,
                false,
                false,
                aftercare,
                aftercareEnd,
                endNamed);
    }

    /** Home since another day, or with another end of the aftercare, when that is what a correction is about. */
    ChildReturn corrected(EntryCorrected correction) {
        var day = correction.happenedOn();
        var end = correction.day("plannedEnd").or(() -> correction.day("extendedTo"));
        return new ChildReturn(
                everDecided,
                decided,
                paused,
                phases,
                passed,
                day != null && correction.entry().equals(cameHome) ? day : home,
                cameHome,
                left,
                reEntered,
                aftercare,
                aftercareEnd != null && correction.entry().equals(endNamed) ? end.orElse(aftercareEnd) : aftercareEnd,
                endNamed);
    }

    /** Away again: another return needs another decision. */
    ChildReturn away(boolean asReEntry) {
        return new ChildReturn(
                everDecided,
                false,
                false,
                0,
                0,
                home,
                cameHome,
                home != null,
                reEntered || asReEntry,
                aftercare,
                aftercareEnd,
                endNamed);
    }

    ChildReturn aftercareUntil(@Nullable LocalDate plannedEnd, EventId entry) {
        return new ChildReturn(
                everDecided, decided, paused, phases, passed, home, cameHome, left, reEntered, true, plannedEnd, entry);
    }
}
