package org.houvast.command.deciding;

import java.util.Map;
import java.util.stream.Collectors;
import org.houvast.language.access.Role;
import org.houvast.language.event.DecisionKind;

/** A decision is one of its case's programme, and is recorded in a role that the programme's profile names for it. */
final class TakenByWhoMay {

    private TakenByWhoMay() {}

    static Check check(DecisionKind decision, Context context) {
        var deciders = context.profile().decidersOf(decision);
        if (deciders.isEmpty()) {
            return Check.refuses(
                    "not-in-programme",
                    Map.of(
                            "decision",
                            decision,
                            "programme",
                            context.profile().id().programme()));
        }
        return Check.needs(
                deciders.contains(context.actor().role()),
                "not-the-decider",
                Map.of(
                        "decision",
                        decision,
                        "deciders",
                        deciders.stream().map(Role::code).sorted().collect(Collectors.joining(", "))));
    }
}
