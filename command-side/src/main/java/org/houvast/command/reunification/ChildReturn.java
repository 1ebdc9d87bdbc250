package org.houvast.command.reunification;

import java.time.LocalDate;
import org.houvast.language.EventId;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.jspecify.annotations.Nullable;

/**
 * How far the return of one child has come.
 *
 * @param everDecided whether D9 ever decided for a return
 * @param plan the return that was decided last
 * @param home where the child lives since its return; null before its first
 * @param reEntered whether it left home again, and that was recorded as a re-entry
 * @param aftercare its aftercare; null before any
 */
record ChildReturn(
        boolean everDecided,
        PlannedReturn plan,
        @Nullable HomeAgain home,
        boolean reEntered,
        @Nullable AftercarePeriod aftercare) {

    static final ChildReturn NONE = new ChildReturn(false, PlannedReturn.NONE, null, false, null);

    boolean livesAtHome() {
        return home != null && !home.left();
    }

    /** A return that was decided, and neither completed nor called off. */
    boolean underWay() {
        return plan.decided() && !livesAtHome();
    }

    /** Whether it had come home by a day. */
    boolean cameHomeBy(LocalDate day) {
        return home != null && !home.since().isAfter(day);
    }

    /** Whether it came home, and no re-entry was recorded since. */
    boolean mayReEnter() {
        return home != null && !reEntered;
    }

    boolean hadAftercare() {
        return aftercare != null;
    }

    /** The planned end of the aftercare; null when none is under way. */
    @Nullable
    LocalDate aftercareEnd() {
        return aftercare == null ? null : aftercare.end();
    }

    /** Another decision begins anew, with phases of its own. */
    ChildReturn decided(boolean toReturn) {
        return new ChildReturn(everDecided || toReturn, plan.decided(toReturn), home, reEntered, aftercare);
    }

    ChildReturn planned(int inPhases) {
        return with(plan.planned(inPhases));
    }

    ChildReturn passed(int phase) {
        return with(plan.passed(phase));
    }

    ChildReturn paused(boolean is) {
        return with(plan.paused(is));
    }

    private ChildReturn with(PlannedReturn other) {
        return new ChildReturn(everDecided, other, home, reEntered, aftercare);
    }

    ChildReturn homeSince(LocalDate day, EventId entry) {
        return new ChildReturn(everDecided, plan.paused(false), new HomeAgain(day, entry, false), false, aftercare);
    }

    /** Away again: another return needs another decision. */
    ChildReturn away(boolean asReEntry) {
        return new ChildReturn(
                everDecided,
                PlannedReturn.NONE,
                home == null ? null : home.leftAgain(),
                reEntered || asReEntry,
                aftercare);
    }

    ChildReturn aftercareUntil(@Nullable LocalDate plannedEnd, EventId entry) {
        return new ChildReturn(everDecided, plan, home, reEntered, new AftercarePeriod(plannedEnd, entry));
    }

    /** Home since another day, or with another end of the aftercare, when that is what a correction is about. */
    ChildReturn corrected(EntryCorrected correction) {
        return new ChildReturn(
                everDecided,
                plan,
                home == null ? null : home.corrected(correction),
                reEntered,
                aftercare == null ? null : aftercare.corrected(correction));
    }

    /**
     * The return that was decided last.
     *
     * @param decided whether the decision stands
     * @param paused whether it was paused, and not resumed since
     * @param phases how many phases are planned; 0 when none
     * @param passed the highest phase whose evaluation was to go on; 0 when none
     */
    record PlannedReturn(boolean decided, boolean paused, int phases, int passed) {

        static final PlannedReturn NONE = new PlannedReturn(false, false, 0, 0);

        PlannedReturn decided(boolean toReturn) {
            return new PlannedReturn(toReturn, false, toReturn ? phases : 0, 0);
        }

        PlannedReturn planned(int inPhases) {
            return new PlannedReturn(decided, paused, inPhases, 0);
        }

        PlannedReturn passed(int phase) {
            return new PlannedReturn(decided, paused, phases, Math.max(passed, phase));
        }

        PlannedReturn paused(boolean is) {
            return new PlannedReturn(decided, is, phases, passed);
        }
    }

    /**
     * At home again.
     *
     * @param since the day from which the child last lived at home
     * @param entry the entry that tells that day
     * @param left whether it has left home since
     */
    record HomeAgain(LocalDate since, EventId entry, boolean left) {

        HomeAgain leftAgain() {
            return new HomeAgain(since, entry, true);
        }

        HomeAgain corrected(EntryCorrected correction) {
            var day = correction.happenedOn();
            return day != null && correction.entry().equals(entry) ? new HomeAgain(day, entry, left) : this;
        }
    }

    /**
     * The aftercare of a child.
     *
     * @param end its planned end; null once it has ended
     * @param endNamed the entry that names that end
     */
    record AftercarePeriod(@Nullable LocalDate end, EventId endNamed) {

        AftercarePeriod corrected(EntryCorrected correction) {
            var day = correction.day("plannedEnd").or(() -> correction.day("extendedTo"));
            return end != null && correction.entry().equals(endNamed)
                    ? new AftercarePeriod(day.orElse(end), endNamed)
                    : this;
        }
    }
}
