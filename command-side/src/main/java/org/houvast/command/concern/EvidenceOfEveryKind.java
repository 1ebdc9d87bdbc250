package org.houvast.command.concern;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Deliberating;
import org.houvast.command.deciding.FiledEntry;
import org.houvast.language.concern.ConcernEvent.ParenthoodTalkHeld;
import org.houvast.language.concern.ConcernEvent.SignalRecorded;
import org.houvast.language.examination.ExaminationEvent.ColleagueConsulted;
import org.houvast.language.examination.ExaminationEvent.ConcernsDiscussed;
import org.houvast.language.examination.ExaminationEvent.EvidenceAdded;
import org.houvast.language.examination.ExaminationEvent.KeyPersonHeard;
import org.houvast.language.examination.ExaminationEvent.MandatedServiceConsulted;
import org.houvast.language.examination.ExaminationEvent.ProtectiveFactorRecorded;
import org.houvast.language.examination.ExaminationEvent.RiskFactorRecorded;
import org.houvast.language.guidance.GuidanceEvent.CoachSessionHeld;
import org.houvast.language.guidance.GuidanceEvent.ContactHeld;
import org.houvast.language.guidance.GuidanceEvent.DevelopmentObserved;
import org.houvast.language.guidance.GuidanceEvent.VideoFeedbackGiven;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.rule.Rule;

/**
 * R35: D1 cites evidence of every kind that it must rest on (domain.md 1.6): an observation, risk and protective factors, what a
 * colleague advised, and another explanation that came up in talking with the client. What it lacks is a warning, since the
 * sources ask for it without saying that there is no decision without it; that anything is cited at all is checked elsewhere.
 */
final class EvidenceOfEveryKind {

    private static final Set<Class<?>> OBSERVATIONS = Set.of(
            SignalRecorded.class,
            ParenthoodTalkHeld.class,
            EvidenceAdded.class,
            KeyPersonHeard.class,
            CoachSessionHeld.class,
            ContactHeld.class,
            VideoFeedbackGiven.class,
            DevelopmentObserved.class);

    private EvidenceOfEveryKind() {}

    static Check check(Deliberating deliberation, CaseFile file) {
        var cited = deliberation.evidence().stream()
                .flatMap(entry -> file.entry(entry).stream())
                .toList();
        if (cited.isEmpty()) {
            return Check.met(); // refused already, with every kind missing
        }
        return observation(cited).and(factors(cited)).and(consultation(cited)).and(otherExplanation(cited));
    }

    private static Check observation(List<FiledEntry> cited) {
        return cited.stream().anyMatch(entry -> OBSERVATIONS.contains(entry.type()))
                ? Check.met()
                : Check.warns(Rule.R35, "no-observation", Map.of());
    }

    private static Check factors(List<FiledEntry> cited) {
        return is(RiskReassessed.class, cited)
                        || (is(RiskFactorRecorded.class, cited) && is(ProtectiveFactorRecorded.class, cited))
                ? Check.met()
                : Check.warns(Rule.R35, "one-sided", Map.of());
    }

    private static Check consultation(List<FiledEntry> cited) {
        return is(ColleagueConsulted.class, cited) || is(MandatedServiceConsulted.class, cited)
                ? Check.met()
                : Check.warns(Rule.R35, "no-consultation", Map.of());
    }

    private static Check otherExplanation(List<FiledEntry> cited) {
        return cited.stream().anyMatch(entry -> entry.type() == ConcernsDiscussed.class && !"0".equals(entry.outcome()))
                ? Check.met()
                : Check.warns(Rule.R35, "no-other-explanation", Map.of());
    }

    private static boolean is(Class<?> type, List<FiledEntry> cited) {
        return cited.stream().anyMatch(entry -> entry.type() == type);
    }
}
