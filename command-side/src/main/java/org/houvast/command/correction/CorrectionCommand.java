package org.houvast.command.correction;

import java.time.LocalDate;
import java.util.List;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.Circumstances;
import org.houvast.language.CaseId;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.correction.CorrectedField;
import org.jspecify.annotations.Nullable;

/** Commands about an entry of the case; the entry itself stays in the ledger. */
public sealed interface CorrectionCommand extends CaseCommand {

    /** The entry concerned. */
    EventId entry();

    /** Corrects an entry (verbeteren). */
    record CorrectEntry(
            CaseId caseId,
            Circumstances circumstances,
            EventId entry,
            String correction,
            List<CorrectedField> fields,
            @Nullable LocalDate happenedOn)
            implements CorrectionCommand {
        public CorrectEntry {
            fields = List.copyOf(fields);
        }
    }

    /** Adds a person's own view of an entry (eigen visie toevoegen). */
    record DisputeEntry(CaseId caseId, Circumstances circumstances, EventId entry, PersonId person, String view)
            implements CorrectionCommand {}

    /** Withdraws an entry from view, on the ground that the circumstances give. */
    record WithdrawEntry(CaseId caseId, Circumstances circumstances, EventId entry) implements CorrectionCommand {}
}
