package org.houvast.command.duty;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.duty.DutyCommand.NoteLateDuty;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.access.Role;
import org.houvast.language.duty.DutyEvent.DutyBecameLate;

/** Decides whether a duty that became late is noted. */
public final class DutyDecider {

    private DutyDecider() {}

    /** What follows from a command. */
    public static Decision decide(DutyCommand command, NotedDuties known, Context context) {
        return switch (command) {
            case NoteLateDuty c ->
                Check.needs(context.actor().role() == Role.SYSTEM, "noted-by-the-ledger-alone")
                        .and(isLate(c, known))
                        .and(Check.needs(!known.noted().contains(c.duty()), "duty-noted", Map.of("due", c.due())))
                        .thenOne(found -> new DutyBecameLate(
                                c.caseId(),
                                context.header(c.circumstances(), about(c), found),
                                c.kind(),
                                c.child(),
                                c.person(),
                                c.cause(),
                                c.due()));
        };
    }

    /** It is a duty of this case, late on the day, and not done by anything that is known; and the case is open. */
    private static Check isLate(NoteLateDuty c, NotedDuties known) {
        return Check.needs(
                known.duties().late(c.circumstances().occurred()).stream()
                        .anyMatch(duty -> duty.id().equals(c.duty())),
                "duty-not-late",
                Map.of("due", c.due()));
    }

    private static List<PersonId> about(NoteLateDuty c) {
        return Stream.concat(Stream.ofNullable(c.child()).map(ChildId::person), Stream.ofNullable(c.person()))
                .toList();
    }
}
