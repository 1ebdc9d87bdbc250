package org.houvast.command.guidance;

import java.time.LocalDate;
import java.util.List;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.Circumstances;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.guidance.Absence;
import org.houvast.language.guidance.AbsentParty;
import org.houvast.language.guidance.ContactCourse;
import org.houvast.language.guidance.ContactKind;
import org.houvast.language.guidance.ContextFactor;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.guidance.DevelopmentDomain;
import org.houvast.language.guidance.NetworkRelation;
import org.houvast.language.guidance.NetworkTie;
import org.houvast.language.guidance.SessionMethod;
import org.houvast.language.guidance.Supervision;
import org.houvast.language.guidance.Support;
import org.houvast.language.guidance.VideoMethod;
import org.houvast.language.practice.PracticeId;
import org.jspecify.annotations.Nullable;

/** Commands about guidance (begeleiding). All record what happened, save the one that plans to film. */
public sealed interface GuidanceCommand extends CaseCommand {

    /** Records a session of the family coach (wekelijkse begeleiding). */
    record RecordCoachSession(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            List<PersonId> with,
            List<CoreDomain> domains,
            SessionMethod method,
            int minutes,
            String observation,
            @Nullable PracticeId practice)
            implements GuidanceCommand {
        public RecordCoachSession {
            children = List.copyOf(children);
            with = List.copyOf(with);
            domains = List.copyOf(domains);
        }
    }

    /** Records that a planned session was not held. */
    record RecordSessionNotHeld(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            Absence absence,
            AbsentParty absentParty)
            implements GuidanceCommand {
        public RecordSessionNotHeld {
            children = List.copyOf(children);
        }
    }

    /** Plans to film parents with their child: what may be refused, since nothing has happened yet. */
    record PlanVideoFeedback(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            List<PersonId> adults,
            VideoMethod method,
            LocalDate plannedFor)
            implements GuidanceCommand {
        public PlanVideoFeedback {
            children = List.copyOf(children);
            adults = List.copyOf(adults);
        }
    }

    /** Records guidance with video feedback (video-feedback). */
    record RecordVideoFeedback(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            List<PersonId> adults,
            VideoMethod method,
            int minutes,
            String observation,
            @Nullable PracticeId practice)
            implements GuidanceCommand {
        public RecordVideoFeedback {
            children = List.copyOf(children);
            adults = List.copyOf(adults);
        }
    }

    /** Records that parent and child met: a parent visit, among others (contact ouder-kind). */
    record RecordParentChildContact(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            List<PersonId> parents,
            ContactKind contact,
            ContactCourse course,
            int minutes,
            String observation,
            @Nullable Supervision supervision)
            implements GuidanceCommand {
        public RecordParentChildContact {
            children = List.copyOf(children);
            parents = List.copyOf(parents);
        }
    }

    /** Records that a planned contact was not held. */
    record RecordContactNotHeld(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            List<PersonId> parents,
            ContactKind contact,
            Absence absence,
            AbsentParty absentParty)
            implements GuidanceCommand {
        public RecordContactNotHeld {
            children = List.copyOf(children);
            parents = List.copyOf(parents);
        }
    }

    /** Maps the networks of parents and children (netwerk in kaart brengen). */
    record MapNetwork(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            List<PersonId> parents,
            List<NetworkTie> ties)
            implements GuidanceCommand {
        public MapNetwork {
            children = List.copyOf(children);
            parents = List.copyOf(parents);
            ties = List.copyOf(ties);
        }
    }

    /** Records that somebody of the network promised support (netwerk activeren). */
    record ActivateNetwork(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            PersonId member,
            String name,
            NetworkRelation relation,
            Support support,
            String agreement)
            implements GuidanceCommand {
        public ActivateNetwork {
            children = List.copyOf(children);
        }
    }

    /** Records work on the context of parenthood (context van het ouderschap). */
    record RecordContextWork(
            CaseId caseId,
            Circumstances circumstances,
            List<PersonId> parents,
            ContextFactor contextFactor,
            String action)
            implements GuidanceCommand {
        public RecordContextWork {
            parents = List.copyOf(parents);
        }
    }

    /** Records what was seen of a child's development (ontwikkeling). */
    record RecordDevelopment(
            CaseId caseId, Circumstances circumstances, ChildId child, DevelopmentDomain area, String observation)
            implements GuidanceCommand {}
}
