package org.houvast.command.concern;

import java.util.Map;
import java.util.Set;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Deliberating;
import org.houvast.language.PersonId;
import org.houvast.language.concern.ConcernEvent.ParentalSupportGiven;
import org.houvast.language.concern.ConcernEvent.ParenthoodTalkHeld;
import org.houvast.language.examination.ExaminationEvent.ConcernsDiscussed;
import org.houvast.language.examination.ExaminationEvent.KeyPersonHeard;
import org.houvast.language.guidance.GuidanceEvent.CoachSessionHeld;
import org.houvast.language.rule.Rule;
import org.houvast.language.safety.SafetyEvent.ClientInformedOfReferral;

/** R35: D2 rests on a talk with the parent whom it is about (domain.md 1.6). */
final class TalkedWithTheParent {

    private static final Set<Class<?>> TALKS = Set.of(
            ParenthoodTalkHeld.class,
            ParentalSupportGiven.class,
            ConcernsDiscussed.class,
            KeyPersonHeard.class,
            CoachSessionHeld.class,
            ClientInformedOfReferral.class);

    private TalkedWithTheParent() {}

    /** Warns when no talk with this parent is cited. */
    static Check check(PersonId parent, Deliberating deliberation, CaseFile file) {
        var cited = deliberation.evidence().stream().flatMap(entry -> file.entry(entry).stream());
        return deliberation.evidence().isEmpty()
                        || cited.anyMatch(entry ->
                                TALKS.contains(entry.type()) && entry.about().contains(parent))
                ? Check.met()
                : Check.warns(Rule.R35, "no-talk-with-parent", Map.of("parent", parent));
    }
}
