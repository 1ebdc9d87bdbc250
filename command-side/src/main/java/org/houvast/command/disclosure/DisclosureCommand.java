package org.houvast.command.disclosure;

import java.util.List;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.deciding.DecisionCommand;
import org.houvast.command.deciding.Deliberating;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.Introduced;
import org.houvast.language.PersonId;
import org.houvast.language.disclosure.AccessOutcome;
import org.houvast.language.disclosure.DisclosureForm;
import org.houvast.language.disclosure.MinorAbility;
import org.houvast.language.disclosure.RefusedItem;
import org.houvast.language.disclosure.Requester;
import org.houvast.language.disclosure.SharingOutcome;
import org.houvast.language.event.DecisionKind;
import org.jspecify.annotations.Nullable;

/** Commands about who sees the record. */
public sealed interface DisclosureCommand extends CaseCommand {

    /** Records that somebody asked to see the file (inzage vragen). */
    record RequestAccess(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            @Introduced PersonId person,
            String name,
            Requester capacity,
            DisclosureForm form,
            String wanted)
            implements DisclosureCommand {
        public RequestAccess {
            children = List.copyOf(children);
        }
    }

    /** D13: decides what is shown to who asked. */
    record DecideAccess(
            CaseId caseId,
            Circumstances circumstances,
            EventId request,
            AccessOutcome outcome,
            @Nullable MinorAbility ability,
            List<RefusedItem> refused,
            Deliberating deliberation)
            implements DisclosureCommand, DecisionCommand {
        public DecideAccess {
            refused = List.copyOf(refused);
        }

        @Override
        public DecisionKind kind() {
            return DecisionKind.D13;
        }
    }

    /** Records that the record, or these entries of it, were shown or handed over. */
    record Disclose(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            @Nullable EventId decision,
            String recipient,
            DisclosureForm form,
            List<EventId> entries)
            implements DisclosureCommand {
        public Disclose {
            children = List.copyOf(children);
            entries = List.copyOf(entries);
        }
    }

    /** D14: decides whether something is shared with a third party, on the ground that the circumstances give. */
    record DecideSharing(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            String recipient,
            String purpose,
            SharingOutcome outcome,
            Deliberating deliberation)
            implements DisclosureCommand, DecisionCommand {
        public DecideSharing {
            children = List.copyOf(children);
        }

        @Override
        public DecisionKind kind() {
            return DecisionKind.D14;
        }
    }
}
