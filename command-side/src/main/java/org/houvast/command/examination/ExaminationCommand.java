package org.houvast.command.examination;

import java.time.LocalDate;
import java.util.List;
import org.houvast.command.deciding.Attaching;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.Circumstances;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.Introduced;
import org.houvast.language.PersonId;
import org.houvast.language.attachment.Attachment;
import org.houvast.language.concern.Acquaintance;
import org.houvast.language.concern.MandatedServiceKind;
import org.houvast.language.examination.EvidenceKind;
import org.houvast.language.examination.Instrument;
import org.houvast.language.reassessment.Factor;
import org.houvast.language.reassessment.Presence;
import org.jspecify.annotations.Nullable;

/** Commands of step 4 of the Kindreflex: what is gathered, heard, asked and discussed. */
public sealed interface ExaminationCommand extends CaseCommand {

    /** Adds what was found out (gegevens verzamelen). */
    record AddEvidence(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            EvidenceKind kind,
            String source,
            String content,
            @Nullable String hash,
            List<Attachment> attachments)
            implements ExaminationCommand, Attaching {
        public AddEvidence {
            children = List.copyOf(children);
            attachments = List.copyOf(attachments);
        }
    }

    /** Plans that a child is heard, on a day (een kind zal gehoord worden). */
    record PlanHearing(CaseId caseId, Circumstances circumstances, ChildId child, LocalDate day)
            implements ExaminationCommand {}

    /** Records what a key person said (sleutelfiguur beluisteren). */
    record HearKeyPerson(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            @Introduced PersonId person,
            @Nullable String name,
            Acquaintance relation,
            String statement)
            implements ExaminationCommand {
        public HearKeyPerson {
            children = List.copyOf(children);
        }
    }

    /** Records whether a risk factor was found (risicofactor). */
    record RecordRiskFactor(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            @Nullable PersonId person,
            Factor factor,
            Presence presence,
            @Nullable String note,
            List<EventId> evidence)
            implements ExaminationCommand {
        public RecordRiskFactor {
            children = List.copyOf(children);
            evidence = List.copyOf(evidence);
        }
    }

    /** Records whether a protective factor was found (beschermende factor). */
    record RecordProtectiveFactor(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            @Nullable PersonId person,
            Factor factor,
            Presence presence,
            @Nullable String note,
            List<EventId> evidence)
            implements ExaminationCommand {
        public RecordProtectiveFactor {
            children = List.copyOf(children);
            evidence = List.copyOf(evidence);
        }
    }

    /** Records the result of an assessment instrument, never its items (assessment-instrument). */
    record ApplyInstrument(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            Instrument instrument,
            @Nullable String otherName,
            String version,
            String result,
            String filledInBy)
            implements ExaminationCommand {
        public ApplyInstrument {
            children = List.copyOf(children);
        }
    }

    /** Records what a colleague or an expert advised (overleg met collega). */
    record ConsultColleague(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            String colleague,
            String question,
            String advice,
            boolean anonymised,
            boolean ownNormsDiscussed)
            implements ExaminationCommand {
        public ConsultColleague {
            children = List.copyOf(children);
        }
    }

    /** Records what a mandated service advised, asked by telephone, anonymously or not (consult VK of OCJ). */
    record ConsultMandatedService(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            MandatedServiceKind service,
            boolean anonymous,
            String question,
            String advice)
            implements ExaminationCommand {
        public ConsultMandatedService {
            children = List.copyOf(children);
        }
    }

    /** Records how the concerns were discussed with the client (zorgen concreet benoemen). */
    record DiscussConcerns(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            List<PersonId> with,
            List<String> concerns,
            String reaction,
            List<String> alternativeExplanations,
            boolean acuteDanger)
            implements ExaminationCommand {
        public DiscussConcerns {
            children = List.copyOf(children);
            with = List.copyOf(with);
            concerns = List.copyOf(concerns);
            alternativeExplanations = List.copyOf(alternativeExplanations);
        }
    }
}
