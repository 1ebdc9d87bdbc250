package org.houvast.standalone.demo;

import static org.houvast.standalone.demo.Script.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.houvast.command.consent.ConsentCommand.GiveConsent;
import org.houvast.command.consent.ConsentCommand.RefuseConsent;
import org.houvast.command.guidance.GuidanceCommand.PlanVideoFeedback;
import org.houvast.command.guidance.GuidanceCommand.RecordVideoFeedback;
import org.houvast.language.PersonId;
import org.houvast.language.access.Role;
import org.houvast.language.consent.Capacity;
import org.houvast.language.consent.ConsentForm;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.guidance.VideoMethod;
import org.houvast.language.practice.PracticeId;

/** Guidance with video: who consents to being filmed and who does not, what was planned, and what was seen. */
final class VideoChapter {

    private static final Map<Integer, VideoMethod> METHODS = Map.of(
            1, VideoMethod.VIDEO_HOME_TRAINING,
            4, VideoMethod.VIPP_SD,
            7, VideoMethod.BASIC_TRUST,
            9, VideoMethod.VIPP_SD,
            10, VideoMethod.THERAPLAY,
            12, VideoMethod.VIDEO_HOME_TRAINING,
            15, VideoMethod.BASIC_TRUST);

    private static final Map<VideoMethod, String> PRACTICES =
            Map.of(VideoMethod.VIPP_SD, "vipp-sd", VideoMethod.BASIC_TRUST, "basic-trust");

    private static final Map<Integer, String> REFUSED = Map.of(2, "mother", 4, "father", 5, "mother", 17, "father");

    private final Script script;
    private final PilotFamily family;

    private VideoChapter(Script script) {
        this.script = script;
        this.family = script.family();
    }

    static void write(Script script) {
        var chapter = new VideoChapter(script);
        var day = script.family().placed().plusDays(20);
        var refusing = REFUSED.get(script.family().number());
        if (refusing != null) {
            chapter.refuse(day, script.family().person(refusing));
        }
        var method = METHODS.get(script.family().number());
        if (method != null) {
            chapter.film(day, method);
        }
    }

    private void refuse(LocalDate day, PersonId parent) {
        script.named(
                "video-refused",
                day,
                Role.SOCIAL_WORKER,
                entries -> new RefuseConsent(
                        family.caseId(),
                        on(day).because("Wil niet in beeld; de begeleiding gaat verder met gesprek en voordoen."),
                        parent,
                        Capacity.PARENT,
                        ConsentScope.VIDEO));
    }

    private void film(LocalDate day, VideoMethod method) {
        script.named(
                "video-consent",
                day,
                Role.SOCIAL_WORKER,
                entries -> new GiveConsent(
                        family.caseId(),
                        on(day),
                        family.person("mother"),
                        Capacity.PARENT,
                        ConsentScope.VIDEO,
                        ConsentForm.WRITTEN,
                        family.endOfStay()));
        var first = day.plusDays(21);
        script.named(
                "video-planned",
                day,
                Role.COACH,
                entries -> new PlanVideoFeedback(
                        family.caseId(), on(day), family.childIds(), List.of(family.person("mother")), method, first));
        for (int time = 0; time < Phrases.FILMED.size(); time++) {
            feedback(first.plusWeeks(5L * time), method, time);
        }
    }

    private void feedback(LocalDate day, VideoMethod method, int time) {
        var practice = PRACTICES.get(method);
        script.named(
                "video-" + (time + 1),
                day,
                Role.COACH,
                entries -> new RecordVideoFeedback(
                        family.caseId(),
                        on(day),
                        family.childIds(),
                        List.of(family.person("mother")),
                        method,
                        45,
                        Phrases.FILMED.get(time),
                        practice == null ? null : new PracticeId(practice)));
    }
}
