package org.houvast.language.duty;

import java.util.stream.Stream;
import org.houvast.language.PersonId;
import org.houvast.language.duty.DutyFact.What;
import org.houvast.language.profile.Profiles;

/**
 * R01: with every client parenthood is talked about (S004:56-66), within the profile's days of the opening of the case.
 */
final class TalkDuties {

    private TalkDuties() {}

    static Stream<Duty> of(DutyFacts facts) {
        return facts.of(What.OPENED).stream()
                .flatMap(opened -> opened.persons().stream().map(client -> of(opened, client, facts)));
    }

    private static Duty of(DutyFact opened, PersonId client, DutyFacts facts) {
        var settings = Profiles.of(opened.profile()).kindreflex();
        var open = Duty.ofPerson(
                DutyKind.PARENTHOOD_TALK, client, opened, opened.on(), DueDays.talk(opened.on(), settings));
        return facts.first(fact -> fact.what() == What.TALKED && fact.persons().contains(client))
                .map(open::metBy)
                .orElse(open);
    }
}
