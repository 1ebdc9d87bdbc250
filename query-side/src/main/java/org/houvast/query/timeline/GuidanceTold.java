package org.houvast.query.timeline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.houvast.language.ChildId;
import org.houvast.language.Coded;
import org.houvast.language.guidance.GuidanceEvent;
import org.houvast.language.guidance.GuidanceEvent.CoachSessionHeld;
import org.houvast.language.guidance.GuidanceEvent.ContactHeld;
import org.houvast.language.guidance.GuidanceEvent.ContactNotHeld;
import org.houvast.language.guidance.GuidanceEvent.ContextWorkRecorded;
import org.houvast.language.guidance.GuidanceEvent.DevelopmentObserved;
import org.houvast.language.guidance.GuidanceEvent.NetworkMapped;
import org.houvast.language.guidance.GuidanceEvent.NetworkMemberActivated;
import org.houvast.language.guidance.GuidanceEvent.SessionNotHeld;
import org.houvast.language.guidance.GuidanceEvent.VideoFeedbackGiven;
import org.houvast.language.guidance.GuidanceEvent.VideoFeedbackPlanned;
import org.houvast.query.page.Days;
import org.houvast.query.page.Words;

/** Tells what an entry about guidance says. */
final class GuidanceTold {

    private final Words words;
    private final Names names;

    GuidanceTold(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    String tell(GuidanceEvent event) {
        return switch (event) {
            case CoachSessionHeld e -> words.say("tell.coach-session-held", word(e.method()), e.minutes(), domains(e));
            case SessionNotHeld e -> words.say("tell.not-held", word(e.absence()), word(e.absentParty()));
            case VideoFeedbackPlanned e ->
                words.say(
                        "tell.video-feedback-planned",
                        word(e.method()),
                        Days.inWords(e.plannedFor(), words.language()),
                        names.children(e.children()));
            case VideoFeedbackGiven e ->
                words.say("tell.video-feedback-given", word(e.method()), e.minutes(), names.children(e.children()));
            case ContactHeld e -> contact(e);
            case ContactNotHeld e ->
                words.say(
                        "tell.contact-not-held",
                        word(e.contact()),
                        word(e.absence()).toLowerCase(Locale.ROOT),
                        word(e.absentParty()),
                        names.children(e.children()));
            case NetworkMapped e -> words.count("tell.network-mapped", members(e));
            case NetworkMemberActivated e ->
                words.say(
                        "tell.network-member-activated",
                        names.person(e.member()),
                        word(e.relation()),
                        word(e.support()),
                        about(e.children()));
            case ContextWorkRecorded e -> words.say("tell.context-work-recorded", word(e.contextFactor()));
            case DevelopmentObserved e ->
                words.say("tell.development-observed", names.child(e.child()), word(e.area()));
        };
    }

    private String contact(ContactHeld e) {
        var met = words.say(
                "tell.contact-held", word(e.contact()), e.minutes(), word(e.course()), names.children(e.children()));
        return e.supervision() == null ? met : met + " " + words.say("tell.sentence", word(e.supervision()));
    }

    private String domains(CoachSessionHeld e) {
        return e.domains().stream().map(this::word).collect(Collectors.joining(", "));
    }

    private static long members(NetworkMapped e) {
        return e.ties().stream().map(tie -> tie.member()).distinct().count();
    }

    private String word(Coded coded) {
        return Telling.word(words, coded);
    }

    private String about(List<ChildId> children) {
        return children.isEmpty() ? words.say("the-family") : names.children(children);
    }
}
