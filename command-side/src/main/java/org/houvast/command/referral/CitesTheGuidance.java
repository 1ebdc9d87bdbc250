package org.houvast.command.referral;

import java.util.Map;
import java.util.Set;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.referral.ReferralCommand.ReferToLongTermFosterCare;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.guidance.GuidanceEvent.CoachSessionHeld;
import org.houvast.language.guidance.GuidanceEvent.ContactHeld;
import org.houvast.language.guidance.GuidanceEvent.ContextWorkRecorded;
import org.houvast.language.guidance.GuidanceEvent.NetworkMemberActivated;
import org.houvast.language.guidance.GuidanceEvent.VideoFeedbackGiven;
import org.houvast.language.rule.Rule;

/** R34: D11 comes after intensive guidance that did not suffice (S000:565-566): warns when it cites none of it. */
final class CitesTheGuidance {

    private static final Set<Class<? extends CaseEvent>> GUIDANCE = Set.of(
            CoachSessionHeld.class,
            VideoFeedbackGiven.class,
            ContactHeld.class,
            ContextWorkRecorded.class,
            NetworkMemberActivated.class);

    private CitesTheGuidance() {}

    static Check check(ReferToLongTermFosterCare c, CaseFile file) {
        return c.deliberation().evidence().stream()
                        .flatMap(id -> file.entry(id).stream())
                        .anyMatch(entry -> GUIDANCE.contains(entry.type()))
                ? Check.met()
                : Check.warns(Rule.R34, "guidance-not-cited", Map.of());
    }
}
