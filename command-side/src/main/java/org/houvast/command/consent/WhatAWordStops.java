package org.houvast.command.consent;

import java.time.LocalDate;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.language.PersonId;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.consent.Consents;
import org.houvast.language.rule.Rule;

/**
 * R23 and R08: what stops when a consent that stood is taken back (no source says; domain.md 1.8, gap 8). A decision to
 * place is refused until there is a new consent; what happens meanwhile is still recorded. The warning wants an answer:
 * what is done about it.
 */
final class WhatAWordStops {

    private WhatAWordStops() {}

    /** Checks a refusal or withdrawal: it stops what went on with the person's consent. */
    static Check check(PersonId person, ConsentScope scope, LocalDate on, Consents consents) {
        return consents.stands(person, scope, on) ? stopped(person, scope) : Check.met();
    }

    private static Check stopped(PersonId person, ConsentScope scope) {
        return switch (scope) {
            case TRAJECTORY -> Check.warns(Rule.R23, "stops-trajectory", Map.of("person", person));
            case VIDEO -> Check.warns(Rule.R23, "stops-filming", Map.of("person", person));
            case SHARING -> Check.warns(Rule.R23, "stops-sharing", Map.of("person", person));
            case HEARING_CHILD -> Check.warns(Rule.R08, "stops-hearing", Map.of("person", person));
        };
    }
}
