package org.houvast.query.timeline;

import java.util.List;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.examination.ExaminationEvent;
import org.houvast.language.examination.ExaminationEvent.ColleagueConsulted;
import org.houvast.language.examination.ExaminationEvent.ConcernsDiscussed;
import org.houvast.language.examination.ExaminationEvent.EvidenceAdded;
import org.houvast.language.examination.ExaminationEvent.HearingPlanned;
import org.houvast.language.examination.ExaminationEvent.InstrumentApplied;
import org.houvast.language.examination.ExaminationEvent.KeyPersonHeard;
import org.houvast.language.examination.ExaminationEvent.MandatedServiceConsulted;
import org.houvast.language.examination.ExaminationEvent.ProtectiveFactorRecorded;
import org.houvast.language.examination.ExaminationEvent.RiskFactorRecorded;
import org.houvast.query.page.Days;
import org.houvast.query.page.Words;
import org.jspecify.annotations.Nullable;

/** What the entries of step 4 say. */
record ExaminationTold(Telling telling, Words words, Names names) {

    String told(ExaminationEvent event) {
        return switch (event) {
            case EvidenceAdded added ->
                words.say("tell.evidence-added", telling.word(added.kind()), telling.about(added.children()));
            case HearingPlanned planned ->
                words.say(
                        "tell.hearing-planned",
                        names.child(planned.child()),
                        Days.inWords(planned.day(), words.language()));
            case KeyPersonHeard heard ->
                words.say(
                        "tell.key-person-heard",
                        names.person(heard.person()),
                        telling.word(heard.relation()),
                        telling.about(heard.children()));
            case RiskFactorRecorded risk ->
                words.say(
                        "tell.risk-factor-recorded",
                        telling.word(risk.factor()),
                        telling.word(risk.presence()),
                        whom(risk.person(), risk.children()));
            case ProtectiveFactorRecorded protective ->
                words.say(
                        "tell.protective-factor-recorded",
                        telling.word(protective.factor()),
                        telling.word(protective.presence()),
                        whom(protective.person(), protective.children()));
            case InstrumentApplied applied ->
                words.say(
                        "tell.instrument-applied",
                        telling.word(applied.instrument()),
                        telling.about(applied.children()));
            case ColleagueConsulted consulted ->
                words.say(
                        consulted.anonymised() ? "tell.colleague-consulted-anonymised" : "tell.colleague-consulted",
                        telling.about(consulted.children()));
            case MandatedServiceConsulted consulted ->
                words.say(
                        consulted.anonymous()
                                ? "tell.mandated-service-consulted-anonymously"
                                : "tell.mandated-service-consulted",
                        telling.word(consulted.service()));
            case ConcernsDiscussed discussed ->
                words.say(
                        "tell.concerns-discussed",
                        names.persons(discussed.with()),
                        discussed.concerns().size(),
                        discussed.alternativeExplanations().size());
        };
    }

    /** An adult whom a factor is about is named before the children. */
    private String whom(@Nullable PersonId person, List<ChildId> children) {
        return person == null ? telling.about(children) : names.person(person);
    }
}
