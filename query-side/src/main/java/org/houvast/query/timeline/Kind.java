package org.houvast.query.timeline;

import java.util.Arrays;
import java.util.List;
import org.houvast.language.Coded;
import org.houvast.language.event.DecisionEvent;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.guidance.GuidanceEvent.CoachSessionHeld;
import org.houvast.language.guidance.GuidanceEvent.ContactHeld;
import org.houvast.language.guidance.GuidanceEvent.VideoFeedbackGiven;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.reunification.ReunificationEvent;
import org.houvast.language.reunification.ReunificationEvent.AftercareContactHeld;
import org.houvast.language.stay.StayEvent;

/** The kinds of entries that a reader can choose from, each with a mark of its own in the picture. */
enum Kind implements Coded {
    CONTACT,
    SESSION,
    REASSESSMENT,
    DECISION,
    STAY,
    OTHER;

    static Kind of(DomainEvent event) {
        return switch (event) {
            case DecisionEvent decision -> DECISION;
            case ContactHeld contact -> CONTACT;
            case AftercareContactHeld contact -> CONTACT;
            case CoachSessionHeld session -> SESSION;
            case VideoFeedbackGiven feedback -> SESSION;
            case RiskReassessed risk -> REASSESSMENT;
            case StayEvent stay -> STAY;
            case ReunificationEvent reunification -> STAY;
            default -> OTHER;
        };
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Kind::code).toList();
    }
}
