package org.houvast.language.consent;

import java.time.LocalDate;
import java.util.List;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventName;
import org.houvast.language.PersonId;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.EventHeader;
import org.jspecify.annotations.Nullable;

/** Consent (instemming), per person and scope. */
public sealed interface ConsentEvent extends CaseEvent {

    /** Somebody consented. */
    @EventName("consent.consent-given")
    record ConsentGiven(
            CaseId caseId,
            EventHeader header,
            PersonId person,
            Capacity capacity,
            ConsentScope scope,
            ConsentForm form,
            @Nullable LocalDate until)
            implements ConsentEvent {
        @Override
        public List<ChildId> children() {
            return List.of();
        }
    }

    /** Somebody refused consent. */
    @EventName("consent.consent-refused")
    record ConsentRefused(CaseId caseId, EventHeader header, PersonId person, Capacity capacity, ConsentScope scope)
            implements ConsentEvent {
        @Override
        public List<ChildId> children() {
            return List.of();
        }
    }

    /** Somebody withdrew a consent given earlier. */
    @EventName("consent.consent-withdrawn")
    record ConsentWithdrawn(CaseId caseId, EventHeader header, PersonId person, ConsentScope scope)
            implements ConsentEvent {
        @Override
        public List<ChildId> children() {
            return List.of();
        }
    }
}
