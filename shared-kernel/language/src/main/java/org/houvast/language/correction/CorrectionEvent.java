package org.houvast.language.correction;

import java.util.List;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.EventName;
import org.houvast.language.PersonId;
import org.houvast.language.Personal;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.EventHeader;

/** Corrections, disputes and withdrawal from view; the original stays in the ledger. */
public sealed interface CorrectionEvent extends CaseEvent {

    /** An entry was corrected (verbeteren). */
    @EventName("correction.entry-corrected")
    record EntryCorrected(
            CaseId caseId,
            EventHeader header,
            EventId entry,
            @Personal String correction) implements CorrectionEvent {
        @Override
        public List<ChildId> children() {
            return List.of();
        }
    }

    /** Somebody added an own view of an entry (eigen visie toevoegen). */
    @EventName("correction.entry-disputed")
    record EntryDisputed(
            CaseId caseId,
            EventHeader header,
            EventId entry,
            PersonId person,
            @Personal String view) implements CorrectionEvent {
        @Override
        public List<ChildId> children() {
            return List.of();
        }
    }

    /** An entry was withdrawn from view; the header gives the ground. */
    @EventName("correction.entry-withdrawn")
    record EntryWithdrawn(CaseId caseId, EventHeader header, EventId entry) implements CorrectionEvent {
        @Override
        public List<ChildId> children() {
            return List.of();
        }
    }
}
