package org.houvast.command.correction;

import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.Circumstances;
import org.houvast.language.CaseId;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;

/** Commands about an entry of the case; the entry itself stays in the ledger. */
public sealed interface CorrectionCommand extends CaseCommand {

    /** The entry concerned. */
    EventId entry();

    /** Corrects an entry (verbeteren). */
    record CorrectEntry(CaseId caseId, Circumstances circumstances, EventId entry, String correction)
            implements CorrectionCommand {}

    /** Adds a person's own view of an entry (eigen visie toevoegen). */
    record DisputeEntry(CaseId caseId, Circumstances circumstances, EventId entry, PersonId person, String view)
            implements CorrectionCommand {}

    /** Withdraws an entry from view, on the ground that the circumstances give. */
    record WithdrawEntry(CaseId caseId, Circumstances circumstances, EventId entry) implements CorrectionCommand {}
}
