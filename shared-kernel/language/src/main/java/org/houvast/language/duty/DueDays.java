package org.houvast.language.duty;

import java.time.LocalDate;
import org.houvast.language.profile.KindreflexSettings;
import org.houvast.language.profile.SimbaSettings;

/**
 * The last days on which what a rule asks for is in time. A warning on a late entry, a duty and a clock on a page all
 * take their days from here. Months end with the calendar: three months from 31 August are full on 30 November.
 */
public final class DueDays {

    private DueDays() {}

    /** R01: parenthood is talked about, counted from the opening of the case. */
    public static LocalDate talk(LocalDate opened, KindreflexSettings settings) {
        return opened.plusDays(settings.talkWithinDays());
    }

    /** R37: a course of Positieve Heroriëntering is over, counted from its first day (S002:78). */
    public static LocalDate reorientation(LocalDate since, KindreflexSettings settings) {
        return since.plusMonths(settings.reorientationMonths());
    }

    /** R20: the end of a stay is weighed, counted from its first day. */
    public static LocalDate termWeighed(LocalDate placed, SimbaSettings settings) {
        return placed.plusMonths(settings.termWarningMonths());
    }

    /** R20: a stay without a reasoned extension is over, counted from its first day. */
    public static LocalDate termEnds(LocalDate placed, SimbaSettings settings) {
        return placed.plusMonths(settings.termToMonths());
    }

    /** R26: the coach meets the family again, counted from the meeting before, or the first day of the stay. */
    public static LocalDate session(LocalDate before, SimbaSettings settings) {
        return before.plusDays(settings.sessionEveryDays());
    }

    /** R36: parents and child meet again, counted from the contact before, or the first day of the stay. */
    public static LocalDate contact(LocalDate before, SimbaSettings settings) {
        return before.plusDays(settings.contactEveryDays());
    }

    /** R28: guidance has touched all core domains in a period of a stay, the first being 1. */
    public static LocalDate coreDomains(LocalDate placed, int period, SimbaSettings settings) {
        return placed.plusMonths((long) settings.domainsEveryMonths() * period);
    }

    /** R29: the network is mapped, counted from the first placement of the case. */
    public static LocalDate network(LocalDate firstPlaced, SimbaSettings settings) {
        return firstPlaced.plusDays(settings.networkWithinDays());
    }

    /** R30: risks are reassessed for a period of a stay, the first being 1 (domain.md 1.8, gap 7). */
    public static LocalDate reassessment(LocalDate placed, int period, SimbaSettings settings) {
        return placed.plusMonths((long) settings.reassessEveryMonths() * period);
    }

    /** R34: the foster-care service is a partner, counted from the first placement of the case. */
    public static LocalDate partner(LocalDate firstPlaced, SimbaSettings settings) {
        return firstPlaced.plusDays(settings.partnerWithinDays());
    }
}
