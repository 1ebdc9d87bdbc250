package org.houvast.query.timeline;

import org.houvast.language.concern.ConcernEvent;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.concern.ConcernEvent.ChildRegistered;
import org.houvast.language.concern.ConcernEvent.ConcernDecided;
import org.houvast.language.concern.ConcernEvent.GenogramRecorded;
import org.houvast.language.concern.ConcernEvent.ParentalSupportGiven;
import org.houvast.language.concern.ConcernEvent.ParenthoodTalkHeld;
import org.houvast.language.concern.ConcernEvent.RouteChosen;
import org.houvast.language.concern.ConcernEvent.SignalRecorded;
import org.houvast.language.concern.ConcernEvent.StepCompleted;
import org.houvast.language.concern.ConcernEvent.UneaseNoted;
import org.houvast.language.concern.ConcernEvent.WillingnessAssessed;
import org.houvast.query.page.Days;
import org.houvast.query.page.Words;

/** What the entries of steps 1 to 3 and of D1 to D3 say. */
record ConcernTold(Telling telling, Words words, Names names) {

    String told(ConcernEvent event) {
        return switch (event) {
            case CaseOpened opened -> words.say("tell.case-opened", names.family(), telling.word(opened.programme()));
            case ChildRegistered registered ->
                words.say("tell.child-registered", names.child(registered.child()), born(registered));
            case SignalRecorded signal -> words.say("tell.signal-recorded", telling.about(signal.children()));
            case ParenthoodTalkHeld talk ->
                words.say("tell.parenthood-talk-held", names.persons(talk.with()), talk.numberOfChildren());
            case GenogramRecorded genogram ->
                words.count("tell.genogram-recorded", genogram.persons().size());
            case UneaseNoted unease -> words.say("tell.unease-noted", telling.about(unease.children()));
            case ParentalSupportGiven support ->
                words.say(
                        support.impactDiscussed() ? "tell.parental-support-with-impact" : "tell.parental-support-given",
                        names.persons(support.parents()));
            case StepCompleted completed -> words.say("tell.step-completed", telling.word(completed.step()));
            case ConcernDecided decided -> words.say("tell.concern-decided", telling.word(decided.outcome()));
            case WillingnessAssessed assessed ->
                words.say(
                        "tell.willingness-assessed",
                        names.person(assessed.parent()),
                        telling.word(assessed.outcome()),
                        telling.word(assessed.able()));
            case RouteChosen chosen -> words.say("tell.route-chosen", telling.word(chosen.outcome()));
        };
    }

    /** The day of birth is personal; a pseudonymous reader gets the year. */
    private String born(ChildRegistered registered) {
        var born = registered.birthDate();
        if (born == null) {
            return words.say("erased");
        }
        return names.real() ? Days.inWords(born, words.language()) : String.valueOf(born.getYear());
    }
}
