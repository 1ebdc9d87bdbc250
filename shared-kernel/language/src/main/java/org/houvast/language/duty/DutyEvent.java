package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.List;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.EventName;
import org.houvast.language.PersonId;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.EventHeader;
import org.jspecify.annotations.Nullable;

/** Duties, as far as the file says of them itself. */
public sealed interface DutyEvent extends CaseEvent {

    /**
     * A duty became late (te laat): on the day in the header it was not done, nor was anything known that does it when
     * this was recorded. What is done afterwards stands beside it.
     */
    @EventName("duty.duty-became-late")
    record DutyBecameLate(
            CaseId caseId,
            EventHeader header,
            DutyKind kind,
            @Nullable ChildId child,
            @Nullable PersonId person,
            EventId cause,
            LocalDate due)
            implements DutyEvent {
        @Override
        public List<ChildId> children() {
            return child == null ? List.of() : List.of(child);
        }

        /** The id of the duty. */
        public String duty() {
            return Duty.id(kind, child, person, cause, due);
        }
    }
}
