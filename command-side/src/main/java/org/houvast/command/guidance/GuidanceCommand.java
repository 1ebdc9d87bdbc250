package org.houvast.command.guidance;

import java.util.List;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.Circumstances;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.guidance.ContactCourse;
import org.houvast.language.guidance.ContactKind;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.guidance.SessionMethod;

/** Commands that record guidance (begeleiding). */
public sealed interface GuidanceCommand extends CaseCommand {

    /** The children whom it was about. */
    List<ChildId> children();

    /** How long it took. */
    int minutes();

    /** Records a session of the family coach (wekelijkse begeleiding). */
    record RecordCoachSession(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            List<PersonId> with,
            List<CoreDomain> domains,
            SessionMethod method,
            int minutes,
            String observation)
            implements GuidanceCommand {
        public RecordCoachSession {
            children = List.copyOf(children);
            with = List.copyOf(with);
            domains = List.copyOf(domains);
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
            String observation)
            implements GuidanceCommand {
        public RecordParentChildContact {
            children = List.copyOf(children);
            parents = List.copyOf(parents);
        }
    }
}
