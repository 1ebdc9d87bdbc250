package org.houvast.command.examination;

import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.examination.ExaminationCommand.HearKeyPerson;
import org.houvast.command.examination.ExaminationCommand.PlanHearing;
import org.houvast.language.ChildId;
import org.houvast.language.concern.Acquaintance;
import org.houvast.language.consent.Consents;
import org.houvast.language.examination.ExaminationEvent.HearingPlanned;
import org.houvast.language.examination.ExaminationEvent.KeyPersonHeard;

/** Key persons are heard: a plan to hear a child can be refused, what was said is a fact (S004:285-289). */
final class Hearing {

    private Hearing() {}

    static Decision plan(PlanHearing c, Consents consents, Context context) {
        var planned = c.circumstances().occurred();
        return MayBeDone.planning(context.file())
                .and(Check.needs(!c.day().isBefore(planned), "hearing-before-plan", Map.of("on", planned)))
                .and(
                        context.file().knows(c.child())
                                ? HeardWithConsent.check(c.child(), c.day(), consents, context)
                                : KnownToTheCase.children(List.of(c.child()), context.file()))
                .thenOne(found -> new HearingPlanned(
                        c.caseId(),
                        ExaminationDecider.header(c, List.of(c.child().person()), found, context),
                        c.child(),
                        c.day()));
    }

    static Decision held(HearKeyPerson c, Consents consents, Context context) {
        var child = new ChildId(c.person().value());
        boolean known = context.file().knows(child);
        var consent = known
                ? HeardWithConsent.check(child, c.circumstances().occurred(), consents, context)
                        .aboutAFact()
                : Check.met();
        return KnownToTheCase.children(c.children(), context.file())
                .and(
                        c.relation() == Acquaintance.CHILD
                                ? KnownToTheCase.children(List.of(child), context.file())
                                : Check.met())
                .and(consent)
                .thenOne(found -> new KeyPersonHeard(
                        c.caseId(),
                        ExaminationDecider.header(
                                c, ExaminationDecider.about(List.of(c.person()), c.children()), found, context),
                        c.children(),
                        c.person(),
                        c.name(),
                        c.relation(),
                        c.statement()));
    }
}
