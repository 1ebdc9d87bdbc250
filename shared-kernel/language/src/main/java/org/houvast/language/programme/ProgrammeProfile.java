package org.houvast.language.programme;

import java.time.LocalDate;

/**
 * The settings of the rules for one programme, versioned. An old version is never changed: it is what old decisions
 * were judged by.
 *
 * @param id programme and version
 * @param from the day from which it applies
 * @param childUnderYears a child is placed before this birthday (R15)
 * @param siblingUnderYears an older sibling of a placed child is placed before this birthday (R16)
 * @param placesFrom the least number of children in a house (R17)
 * @param placesTo the greatest number of children in a house (R17)
 * @param termFromMonths the shortest stay, in months (R20)
 * @param termWarningMonths from this month of a stay its end is pressing (R20)
 * @param termToMonths the longest stay without a reasoned extension, in months (R20)
 * @param reassessEveryMonths months between risk reassessments (R30)
 * @param aftercareMonths the shortest planned aftercare, in months (R33)
 * @param sessionEveryDays days between coach sessions (R26)
 * @param teamOf the least number of people who take a team decision (R07)
 */
public record ProgrammeProfile(
        ProfileVersion id,
        LocalDate from,
        int childUnderYears,
        int siblingUnderYears,
        int placesFrom,
        int placesTo,
        int termFromMonths,
        int termWarningMonths,
        int termToMonths,
        int reassessEveryMonths,
        int aftercareMonths,
        int sessionEveryDays,
        int teamOf) {}
