package org.houvast.command.safety;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.safety.SafetyCommand.AgreeSafetyPlan;
import org.houvast.command.safety.SafetyCommand.NameSafetyPerson;
import org.houvast.command.safety.SafetyCommand.RecordProgress;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.safety.SafetyEvent.ProgressRecorded;
import org.houvast.language.safety.SafetyEvent.SafetyPersonNamed;
import org.houvast.language.safety.SafetyEvent.SafetyPlanAgreed;

/** Step 5: safety is restored with the family and its network (S002:7-27). */
final class RestoringSafety {

    private RestoringSafety() {}

    static Decision plan(AgreeSafetyPlan c, Context context) {
        var on = c.circumstances().occurred();
        return MayBeDone.planning(context.file())
                .and(KnownToTheCase.children(c.children(), context.file()))
                .and(KnownToTheCase.clients(c.parents(), context.file()))
                .and(Check.needs(!c.worries().isEmpty(), "no-concern"))
                .and(Check.needs(!c.agreements().isEmpty(), "no-agreement"))
                .and(Check.needs(c.reviewOn().isAfter(on), "review-too-soon", Map.of("on", on)))
                .and(PlanWithTheWilling.check(c.parents(), SafetyDecider.entries(c, context)))
                .and(NetworkWatches.check(c.watchers()))
                .thenOne(found -> new SafetyPlanAgreed(
                        c.caseId(),
                        SafetyDecider.header(c, about(c.parents(), c.children()), found, context),
                        c.children(),
                        c.parents(),
                        c.worries(),
                        c.exceptions(),
                        c.parentsWish(),
                        c.agreements(),
                        c.watchers(),
                        c.reviewOn()));
    }

    static Decision person(NameSafetyPerson c, Context context) {
        return KnownToTheCase.children(c.children(), context.file())
                .thenOne(found -> new SafetyPersonNamed(
                        c.caseId(),
                        SafetyDecider.header(c, about(List.of(c.person()), c.children()), found, context),
                        c.children(),
                        c.person(),
                        c.name(),
                        c.relation(),
                        c.reachedBy()));
    }

    static Decision progress(RecordProgress c, Context context) {
        return KnownToTheCase.children(c.children(), context.file())
                .and(KnownToTheCase.entries(c.evidence(), context.file()))
                .thenOne(found -> new ProgressRecorded(
                        c.caseId(),
                        SafetyDecider.header(c, SafetyDecider.about(c.children(), context.file()), found, context),
                        c.children(),
                        c.course(),
                        c.change(),
                        c.evidence()));
    }

    private static List<PersonId> about(List<PersonId> adults, List<ChildId> children) {
        return Stream.concat(adults.stream(), CaseFile.persons(children).stream())
                .toList();
    }
}
