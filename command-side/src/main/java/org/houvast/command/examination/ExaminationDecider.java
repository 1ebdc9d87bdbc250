package org.houvast.command.examination;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.examination.ExaminationCommand.AddEvidence;
import org.houvast.command.examination.ExaminationCommand.ApplyInstrument;
import org.houvast.command.examination.ExaminationCommand.ConsultColleague;
import org.houvast.command.examination.ExaminationCommand.ConsultMandatedService;
import org.houvast.command.examination.ExaminationCommand.DiscussConcerns;
import org.houvast.command.examination.ExaminationCommand.HearKeyPerson;
import org.houvast.command.examination.ExaminationCommand.PlanHearing;
import org.houvast.command.examination.ExaminationCommand.RecordProtectiveFactor;
import org.houvast.command.examination.ExaminationCommand.RecordRiskFactor;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.consent.Consents;
import org.houvast.language.event.EventHeader;
import org.houvast.language.rule.Warning;

/**
 * Decides about step 4 of the Kindreflex. What happened is refused only when what is told of it cannot be; a hearing that is
 * planned can be refused.
 */
public final class ExaminationDecider {

    private ExaminationDecider() {}

    /** What follows from a command. */
    public static Decision decide(ExaminationCommand command, Consents consents, Context context) {
        return switch (command) {
            case AddEvidence c -> Gathering.evidence(c, context);
            case RecordRiskFactor c -> Gathering.risk(c, context);
            case RecordProtectiveFactor c -> Gathering.protective(c, context);
            case ApplyInstrument c -> Gathering.instrument(c, context);
            case PlanHearing c -> Hearing.plan(c, consents, context);
            case HearKeyPerson c -> Hearing.held(c, consents, context);
            case ConsultColleague c -> Consulting.colleague(c, context);
            case ConsultMandatedService c -> Consulting.mandatedService(c, context);
            case DiscussConcerns c -> Consulting.client(c, context);
        };
    }

    static EventHeader header(ExaminationCommand c, List<PersonId> about, List<Warning> found, Context context) {
        return context.header(c.circumstances(), about.stream().distinct().toList(), found);
    }

    static List<PersonId> about(Collection<PersonId> adults, List<ChildId> children) {
        return Stream.concat(adults.stream(), CaseFile.persons(children).stream())
                .toList();
    }
}
