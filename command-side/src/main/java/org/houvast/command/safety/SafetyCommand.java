package org.houvast.command.safety;

import java.time.LocalDate;
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
import org.houvast.language.concern.Acquaintance;
import org.houvast.language.concern.MandatedServiceKind;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.safety.MandatedOutcome;
import org.houvast.language.safety.ProgressCourse;
import org.houvast.language.safety.SafetyWatcher;

/** Commands of steps 5 and 6 of the Kindreflex, and D4. */
public sealed interface SafetyCommand extends CaseCommand {

    /** Agrees a safety plan with parents and their network (afspraken over veiligheid). */
    record AgreeSafetyPlan(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            List<PersonId> parents,
            List<String> worries,
            List<String> exceptions,
            String parentsWish,
            List<String> agreements,
            List<SafetyWatcher> watchers,
            LocalDate reviewOn)
            implements SafetyCommand {
        public AgreeSafetyPlan {
            children = List.copyOf(children);
            parents = List.copyOf(parents);
            worries = List.copyOf(worries);
            exceptions = List.copyOf(exceptions);
            agreements = List.copyOf(agreements);
            watchers = List.copyOf(watchers);
        }
    }

    /** Names somebody whom a child can call when something goes wrong (veiligheidsmens). */
    record NameSafetyPerson(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            @Introduced PersonId person,
            String name,
            Acquaintance relation,
            String reachedBy)
            implements SafetyCommand {
        public NameSafetyPerson {
            children = List.copyOf(children);
        }
    }

    /** Notes what changed at home (voortgang noteren). */
    record RecordProgress(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            ProgressCourse course,
            String change,
            List<EventId> evidence)
            implements SafetyCommand {
        public RecordProgress {
            children = List.copyOf(children);
            evidence = List.copyOf(evidence);
        }
    }

    /** Hands the case over, or brings somebody else in (overdragen). */
    record HandOverCase(CaseId caseId, Circumstances circumstances, String to) implements SafetyCommand {}

    /**
     * Records that clients were informed and prepared for a referral (cliënt op de hoogte brengen en
     * voorbereiden).
     */
    record InformClientOfReferral(
            CaseId caseId, Circumstances circumstances, List<PersonId> clients, String how, String reaction)
            implements SafetyCommand {
        public InformClientOfReferral {
            clients = List.copyOf(clients);
        }
    }

    /** Refers the family to a mandated service (gemandateerde voorziening betrekken, stap 6). */
    record ReferToMandatedService(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            MandatedServiceKind service,
            boolean informingUnsafe)
            implements SafetyCommand {
        public ReferToMandatedService {
            children = List.copyOf(children);
        }
    }

    /** Notes what was agreed with the mandated service (vervolgacties). */
    record AgreeFollowUp(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            String action,
            String owner,
            LocalDate due)
            implements SafetyCommand {
        public AgreeFollowUp {
            children = List.copyOf(children);
        }
    }

    /** D4: records what the mandated service decided (uitkomst). */
    record RecordMandatedOutcome(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            MandatedServiceKind service,
            MandatedOutcome outcome,
            Deliberating deliberation)
            implements SafetyCommand, DecisionCommand {
        public RecordMandatedOutcome {
            children = List.copyOf(children);
        }

        @Override
        public DecisionKind kind() {
            return DecisionKind.D4;
        }
    }
}
