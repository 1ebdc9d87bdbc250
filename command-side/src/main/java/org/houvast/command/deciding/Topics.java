package org.houvast.command.deciding;

import java.util.List;
import java.util.stream.Stream;
import org.houvast.language.Coded;
import org.houvast.language.concern.ConcernEvent.WillingnessAssessed;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.guidance.GuidanceEvent.CoachSessionHeld;
import org.houvast.language.guidance.GuidanceEvent.NetworkMapped;
import org.houvast.language.guidance.GuidanceEvent.NetworkMemberActivated;
import org.houvast.language.guidance.GuidanceEvent.VideoFeedbackGiven;
import org.houvast.language.intake.IntakeEvent.IntakeElementRecorded;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.referral.ReferralEvent.ServiceEnded;
import org.houvast.language.referral.ReferralEvent.ServiceInvolved;
import org.houvast.language.team.TeamEvent.MemberAdded;
import org.houvast.language.team.TeamEvent.SimbaTeamFormed;

/**
 * What an entry is about, as far as a rule looks back for it: what parents are able to (R22), elements of the intake (R35), core domains (R28), factors (R30), services (R34, R37), roles in the team
 * (R34). Video feedback is there for the relation of parent and child (S000:331), a network for the network.
 */
final class Topics {

    private Topics() {}

    static List<String> of(CaseEvent event) {
        return switch (event) {
            case WillingnessAssessed e -> codes(Stream.of(e.able()));
            case IntakeElementRecorded e -> codes(Stream.of(e.element()));
            case CoachSessionHeld e -> codes(e.domains().stream());
            case VideoFeedbackGiven e -> codes(Stream.of(CoreDomain.PARENT_CHILD_RELATION));
            case NetworkMapped e -> codes(Stream.of(CoreDomain.SOCIAL_NETWORK));
            case NetworkMemberActivated e -> codes(Stream.of(CoreDomain.SOCIAL_NETWORK));
            case ServiceInvolved e -> codes(Stream.of(e.service()));
            case ServiceEnded e -> codes(Stream.of(e.service()));
            case RiskReassessed e -> codes(e.factors().stream().map(assessed -> assessed.factor()));
            case SimbaTeamFormed e -> codes(e.members().stream().map(member -> member.role()));
            case MemberAdded e -> codes(Stream.of(e.member().role()));
            default -> List.of(); // no rule looks back for what the others are about
        };
    }

    private static List<String> codes(Stream<? extends Coded> words) {
        return words.map(Coded::code).distinct().sorted().toList();
    }
}
