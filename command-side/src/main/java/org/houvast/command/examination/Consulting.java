package org.houvast.command.examination;

import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.examination.ExaminationCommand.ConsultColleague;
import org.houvast.command.examination.ExaminationCommand.ConsultMandatedService;
import org.houvast.command.examination.ExaminationCommand.DiscussConcerns;
import org.houvast.language.examination.ExaminationEvent.ColleagueConsulted;
import org.houvast.language.examination.ExaminationEvent.ConcernsDiscussed;
import org.houvast.language.examination.ExaminationEvent.MandatedServiceConsulted;

/** Asking others, and then talking with the client (S004:291-307). */
final class Consulting {

    private Consulting() {}

    static Decision colleague(ConsultColleague c, Context context) {
        return KnownToTheCase.children(c.children(), context.file())
                .and(ColleagueFirst.ownNorms(c.ownNormsDiscussed()))
                .thenOne(found -> new ColleagueConsulted(
                        c.caseId(),
                        ExaminationDecider.header(c, CaseFile.persons(c.children()), found, context),
                        c.children(),
                        c.colleague(),
                        c.question(),
                        c.advice(),
                        c.anonymised(),
                        c.ownNormsDiscussed()));
    }

    static Decision mandatedService(ConsultMandatedService c, Context context) {
        return KnownToTheCase.children(c.children(), context.file())
                .and(AnonymousNamesNobody.check(c))
                .thenOne(found -> new MandatedServiceConsulted(
                        c.caseId(),
                        ExaminationDecider.header(c, AnonymousNamesNobody.about(c, context.file()), found, context),
                        c.children(),
                        c.service(),
                        c.anonymous(),
                        c.question(),
                        c.advice()));
    }

    static Decision client(DiscussConcerns c, Context context) {
        return KnownToTheCase.children(c.children(), context.file())
                .and(KnownToTheCase.clients(c.with(), context.file()))
                .and(Check.needs(!c.concerns().isEmpty(), "no-concern"))
                .and(ColleagueFirst.discussing(c, context.file()))
                .thenOne(found -> new ConcernsDiscussed(
                        c.caseId(),
                        ExaminationDecider.header(c, ExaminationDecider.about(c.with(), c.children()), found, context),
                        c.children(),
                        c.with(),
                        c.concerns(),
                        c.reaction(),
                        c.alternativeExplanations(),
                        c.acuteDanger()));
    }
}
