package org.houvast.language.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.EventName;
import org.houvast.language.FromState;
import org.houvast.language.PersonId;
import org.houvast.language.Personal;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.EventHeader;
import org.jspecify.annotations.Nullable;

/**
 * Corrections, disputes and withdrawal from view; the original stays in the ledger. They belong to the children of the
 * entry that they are about.
 */
public sealed interface CorrectionEvent extends CaseEvent {

    /**
     * An entry was corrected (verbeteren): in words, field by field, and the day on which it really happened. That day, and
     * a field that is a day, count as corrected from then on; other fields are for who reads.
     */
    @EventName(value = "correction.entry-corrected", revision = 2)
    record EntryCorrected(
            CaseId caseId,
            EventHeader header,
            @FromState List<ChildId> children,
            EventId entry,
            @Personal String correction,
            List<CorrectedField> fields,
            @Nullable LocalDate happenedOn)
            implements CorrectionEvent {
        public EntryCorrected {
            children = List.copyOf(children);
            fields = List.copyOf(fields);
        }

        /** The day that a field of the entry should name; empty when this corrects no day there. */
        public Optional<LocalDate> day(String field) {
            return fields.stream()
                    .filter(corrected -> corrected.field().equals(field))
                    .findFirst()
                    .flatMap(CorrectedField::day);
        }
    }

    /** Somebody added an own view of an entry (eigen visie toevoegen). */
    @EventName(value = "correction.entry-disputed", revision = 2)
    record EntryDisputed(
            CaseId caseId,
            EventHeader header,
            @FromState List<ChildId> children,
            EventId entry,
            PersonId person,
            @Personal String view)
            implements CorrectionEvent {
        public EntryDisputed {
            children = List.copyOf(children);
        }
    }

    /** An entry was withdrawn from view; the header gives the ground. */
    @EventName(value = "correction.entry-withdrawn", revision = 2)
    record EntryWithdrawn(
            CaseId caseId, EventHeader header, @FromState List<ChildId> children, EventId entry)
            implements CorrectionEvent {
        public EntryWithdrawn {
            children = List.copyOf(children);
        }
    }
}
