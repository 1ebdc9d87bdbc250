package org.houvast.language.profile;

/**
 * The settings of the Kindreflex (sources 002 and 004), which is done with every client.
 *
 * @param teamOf the least number of people who take a team decision (R07)
 * @param ownConsentFromYears from this birthday a child is heard with its own consent (R08)
 * @param talkWithinDays days from the opening of a case within which parenthood is talked about (R01)
 * @param safetyPersons the least number of safety persons (R12)
 * @param reorientationMonths the longest course of Positieve Heroriëntering, in months (S002:78)
 * @param reorientationUnderYears it is for children before this birthday (S002:78)
 */
public record KindreflexSettings(
        int teamOf,
        int ownConsentFromYears,
        int talkWithinDays,
        int safetyPersons,
        int reorientationMonths,
        int reorientationUnderYears) {}
