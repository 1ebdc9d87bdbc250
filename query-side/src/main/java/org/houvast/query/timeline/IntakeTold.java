package org.houvast.query.timeline;

import java.util.stream.Collectors;
import org.houvast.language.intake.IntakeEvent;
import org.houvast.language.intake.IntakeEvent.AdmissionDecided;
import org.houvast.language.intake.IntakeEvent.IntakeCompleted;
import org.houvast.language.intake.IntakeEvent.IntakeElementRecorded;
import org.houvast.language.intake.IntakeEvent.IntakeRequested;
import org.houvast.query.page.Days;
import org.houvast.query.page.Words;

/** Tells what entries of the intake say. */
final class IntakeTold {

    private final Words words;
    private final Telling telling;

    IntakeTold(Words words, Telling telling) {
        this.words = words;
        this.telling = telling;
    }

    String summary(IntakeEvent event) {
        var whom = telling.about(event.children());
        return switch (event) {
            case IntakeRequested requested -> requested(requested, whom);
            case IntakeElementRecorded element ->
                words.say(
                        "tell.intake-element-recorded",
                        telling.word(element.element()),
                        telling.word(element.state()),
                        whom);
            case IntakeCompleted completed -> words.say("tell.intake-completed", whom);
            case AdmissionDecided decided -> words.say("tell.admission-decided", telling.word(decided.outcome()), whom);
        };
    }

    private String requested(IntakeRequested requested, String whom) {
        var programme = telling.word(requested.programme());
        var reasons = requested.reasons().stream().map(telling::word).collect(Collectors.joining(", "));
        return reasons.isEmpty()
                ? words.say("tell.intake-requested-without-reason", whom, programme)
                : words.say("tell.intake-requested", whom, programme, reasons);
    }

    /** The free texts of an entry of the intake. */
    static void texts(IntakeEvent event, FreeText.Collected texts, Words words) {
        switch (event) {
            case IntakeRequested requested -> texts.add("referrer", requested.referrer());
            case IntakeElementRecorded element -> {
                texts.add("finding", element.finding()).add("because", element.because());
                element.failedReturns()
                        .forEach(earlier -> texts.add(
                                words.say(
                                        "text.failed-return",
                                        Days.inWords(earlier.from(), words.language()),
                                        Days.inWords(earlier.to(), words.language())),
                                earlier.why(),
                                false));
                texts.add("sources", element.sources());
            }
            case IntakeCompleted completed -> texts.add("conclusion", completed.conclusion());
            case AdmissionDecided decided -> {} // its texts are those of every decision
        }
    }
}
