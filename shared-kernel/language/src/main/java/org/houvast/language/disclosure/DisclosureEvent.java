package org.houvast.language.disclosure;

import java.util.List;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.EventName;
import org.houvast.language.FromState;
import org.houvast.language.Introduced;
import org.houvast.language.PersonId;
import org.houvast.language.Personal;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DecisionEvent;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.event.Deliberation;
import org.houvast.language.event.EventHeader;
import org.jspecify.annotations.Nullable;

/** Disclosure (inzage en delen): who may see the record, who saw it, and with whom it is shared. */
public sealed interface DisclosureEvent extends CaseEvent {

    /** Somebody asked to see the file (inzage vragen): the data of these children, or without any the asker's own. */
    @EventName("disclosure.access-requested")
    record AccessRequested(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            @Introduced PersonId person,
            @Personal(of = "person") String name,
            Requester capacity,
            DisclosureForm form,
            @Personal String wanted)
            implements DisclosureEvent {
        public AccessRequested {
            children = List.copyOf(children);
        }
    }

    /** D13: what is shown to who asked, and what is not (inzage). */
    @EventName("disclosure.access-decided")
    record AccessDecided(
            CaseId caseId,
            EventHeader header,
            @FromState List<ChildId> children,
            EventId request,
            AccessOutcome outcome,
            @Nullable MinorAbility ability,
            List<RefusedItem> refused,
            Deliberation deliberation)
            implements DisclosureEvent, DecisionEvent {
        public AccessDecided {
            children = List.copyOf(children);
            refused = List.copyOf(refused);
        }

        @Override
        public DecisionKind kind() {
            return DecisionKind.D13;
        }
    }

    /** The record, or the entries named, was shown or handed over (inzage gegeven, afschrift gegeven, gedeeld). */
    @EventName("disclosure.record-disclosed")
    record RecordDisclosed(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            @Nullable EventId decision,
            @Personal String recipient,
            DisclosureForm form,
            List<EventId> entries)
            implements DisclosureEvent {
        public RecordDisclosed {
            children = List.copyOf(children);
            entries = List.copyOf(entries);
        }
    }

    /** D14: whether something is shared with a third party (delen); the header gives the consent or the law. */
    @EventName("disclosure.sharing-decided")
    record SharingDecided(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            @Personal String recipient,
            @Personal String purpose,
            SharingOutcome outcome,
            Deliberation deliberation)
            implements DisclosureEvent, DecisionEvent {
        public SharingDecided {
            children = List.copyOf(children);
        }

        @Override
        public DecisionKind kind() {
            return DecisionKind.D14;
        }
    }
}
