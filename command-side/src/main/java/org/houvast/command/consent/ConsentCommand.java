package org.houvast.command.consent;

import java.time.LocalDate;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.Circumstances;
import org.houvast.language.CaseId;
import org.houvast.language.PersonId;
import org.houvast.language.consent.Capacity;
import org.houvast.language.consent.ConsentForm;
import org.houvast.language.consent.ConsentScope;
import org.jspecify.annotations.Nullable;

/** Commands about consent (instemming). */
public sealed interface ConsentCommand extends CaseCommand {

    /** The person whose consent it is. */
    PersonId person();

    /** Records that somebody consented; {@code until} is the last day of the consent. */
    record GiveConsent(
            CaseId caseId,
            Circumstances circumstances,
            PersonId person,
            Capacity capacity,
            ConsentScope scope,
            ConsentForm form,
            @Nullable LocalDate until)
            implements ConsentCommand {}

    /** Records that somebody refused consent. */
    record RefuseConsent(
            CaseId caseId, Circumstances circumstances, PersonId person, Capacity capacity, ConsentScope scope)
            implements ConsentCommand {}

    /** Records that somebody took back a consent given earlier. */
    record WithdrawConsent(CaseId caseId, Circumstances circumstances, PersonId person, ConsentScope scope)
            implements ConsentCommand {}
}
