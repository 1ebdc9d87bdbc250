package org.houvast.language.profile;

import java.util.OptionalInt;
import java.util.Set;
import org.houvast.language.guidance.VideoMethod;
import org.houvast.language.intake.IntakeElement;

/**
 * The settings of a Simba trajectory (sources 000 and 003): intake, stay, guidance, return and aftercare.
 *
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
 * @param contactEveryDays days between contacts of a placed child with its parents (S000:177-179)
 * @param networkWithinDays days from the first placement within which the network is mapped (R29)
 * @param domainsEveryMonths months within which guidance touches all four core domains (R28)
 * @param partnerWithinDays days from the first placement within which the foster-care service is a partner (R34)
 * @param consentNoticeDays days before its last day from which a consent is about to expire
 * @param travelMinutes how long it takes at most from the parents' home to a house that is near, one way, in minutes
 *     (R39); empty when the programme does not ask for it
 * @param intakeElements what an intake contains (R21)
 * @param videoMethods the recognised methods of video feedback (R27)
 */
public record SimbaSettings(
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
        int contactEveryDays,
        int networkWithinDays,
        int domainsEveryMonths,
        int partnerWithinDays,
        int consentNoticeDays,
        OptionalInt travelMinutes,
        Set<IntakeElement> intakeElements,
        Set<VideoMethod> videoMethods) {

    public SimbaSettings {
        intakeElements = Set.copyOf(intakeElements);
        videoMethods = Set.copyOf(videoMethods);
    }
}
