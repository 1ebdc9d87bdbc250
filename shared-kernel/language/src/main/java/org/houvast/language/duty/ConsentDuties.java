package org.houvast.language.duty;

import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.language.duty.DutyFact.What;
import org.houvast.language.profile.Profiles;

/**
 * R23: a consent with a last day is asked for anew by that day (S003:15); it shows some days before. Whatever the person
 * says about the same matter then, yes or no, answers for it.
 */
final class ConsentDuties {

    private ConsentDuties() {}

    static Stream<Duty> of(DutyFacts facts) {
        return facts.of(What.CONSENT_GIVEN).stream().flatMap(given -> of(given, facts).stream());
    }

    private static Optional<Duty> of(DutyFact given, DutyFacts facts) {
        var end = given.until();
        if (end == null) {
            return Optional.empty();
        }
        int notice = Profiles.of(given.profile())
                .simba()
                .map(settings -> settings.consentNoticeDays())
                .orElse(0);
        var shows = end.minusDays(notice);
        var open = Duty.ofPerson(
                DutyKind.CONSENT_RENEWED,
                given.persons().getFirst(),
                given,
                shows.isBefore(given.on()) ? given.on() : shows,
                end);
        return Optional.of(said(facts, given).map(open::metBy).orElse(open));
    }

    private static Optional<DutyFact> said(DutyFacts facts, DutyFact given) {
        return facts.first(fact -> (fact.what() == What.CONSENT_GIVEN || fact.what() == What.CONSENT_ENDED)
                && fact.persons().equals(given.persons())
                && fact.topics().equals(given.topics())
                && fact.on().isAfter(given.on()));
    }
}
