package org.houvast.query.timeline;

import org.houvast.language.reunification.ReunificationEvent;
import org.houvast.language.reunification.ReunificationEvent.AftercareContactHeld;
import org.houvast.language.reunification.ReunificationEvent.AftercareEnded;
import org.houvast.language.reunification.ReunificationEvent.AftercareStarted;
import org.houvast.language.reunification.ReunificationEvent.ChildReturnedHome;
import org.houvast.language.reunification.ReunificationEvent.PhaseEvaluated;
import org.houvast.language.reunification.ReunificationEvent.PhaseStarted;
import org.houvast.language.reunification.ReunificationEvent.PhasedReturnPlanned;
import org.houvast.language.reunification.ReunificationEvent.ReEntryOccurred;
import org.houvast.language.reunification.ReunificationEvent.ReturnDecided;
import org.houvast.language.reunification.ReunificationEvent.ReturnPaused;
import org.houvast.language.reunification.ReunificationEvent.ReturnResumed;
import org.houvast.language.reunification.ReunificationEvent.ReturnReversed;
import org.houvast.query.page.Days;
import org.houvast.query.page.Words;

/** Tells how far a return has come. */
record ReunificationTold(Words words, Names names) {

    String tell(ReunificationEvent event) {
        var whom = event.children().isEmpty() ? words.say("the-family") : names.children(event.children());
        return switch (event) {
            case ReturnDecided decided -> words.say("tell.decided-for", Telling.word(words, decided.outcome()), whom);
            case PhasedReturnPlanned planned ->
                words.count("tell.phased-return-planned", planned.phases().size());
            case PhaseStarted started -> words.say("tell.phase-started", started.phase(), whom);
            case PhaseEvaluated evaluated ->
                words.say("tell.phase-evaluated", evaluated.phase(), Telling.word(words, evaluated.result()));
            case ReturnPaused paused -> words.say("tell.return-paused", whom);
            case ReturnResumed resumed -> words.say("tell.return-resumed", whom);
            case ReturnReversed reversed -> words.say("tell.return-reversed", whom);
            case ChildReturnedHome home ->
                words.say(home.planned() ? "tell.returned-home" : "tell.returned-home-unplanned", whom);
            case AftercareStarted started ->
                words.say("tell.aftercare-started", Days.inWords(started.plannedEnd(), words.language()), whom);
            case AftercareContactHeld contact -> words.say("tell.aftercare-contact-held", whom);
            case AftercareEnded ended -> ended(ended, whom);
            case ReEntryOccurred entered -> words.say("tell.re-entry-occurred", whom);
        };
    }

    private String ended(AftercareEnded ended, String whom) {
        return ended.extendedTo() == null
                ? words.say("tell.decided-for", Telling.word(words, ended.outcome()), whom)
                : words.say("tell.aftercare-extended", Days.inWords(ended.extendedTo(), words.language()), whom);
    }
}
