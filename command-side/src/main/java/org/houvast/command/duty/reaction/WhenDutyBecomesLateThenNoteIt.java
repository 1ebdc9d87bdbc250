package org.houvast.command.duty.reaction;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import org.houvast.command.desk.CommandDesk;
import org.houvast.command.desk.CommandRefused;
import org.houvast.command.duty.DutyCommand.NoteLateDuty;
import org.houvast.language.CaseId;
import org.houvast.language.access.Role;
import org.houvast.language.duty.Duty;
import org.houvast.language.event.Actor;
import org.houvast.ledger.agenda.Agenda;
import org.houvast.ledger.agenda.Agenda.Page;

/**
 * When a duty becomes late, the file says so, once. Whatever happens in between, a duty is noted under its own name: the
 * command that notes it is always the same, and so is its idempotency key. So it may be sent again after a crash, by
 * another process, or after the agenda was filled anew.
 *
 * <p>A duty that is done when it is first looked at is not noted, nor is one of a closed case: who brings a history along
 * is not told of what nobody can mend. For the same reason a case is left alone while entries are still coming in.
 */
public final class WhenDutyBecomesLateThenNoteIt {

    /** No account has this name: no user name with a colon can log in (RFC 7617, 2). */
    static final String LEDGER = "houvast:duties";

    /** How long nothing was recorded in a case before it is looked at. */
    static final Duration AT_REST = Duration.ofMinutes(10);

    /** The zone in which a day begins and ends. */
    private static final ZoneId DAYS = ZoneId.of("Europe/Brussels");

    private final DutyAgenda duties;
    private final Agenda agenda;
    private final CommandDesk desk;
    private final Clock clock;
    private final Actor ledger;

    WhenDutyBecomesLateThenNoteIt(
            DutyAgenda duties, Agenda agenda, CommandDesk desk, Clock clock, String organisation) {
        this.duties = duties;
        this.agenda = agenda;
        this.desk = desk;
        this.clock = clock;
        this.ledger = new Actor(LEDGER, Role.SYSTEM, organisation);
    }

    /**
     * Takes in what is new, looks at the cases whose day has come, and notes what became late there.
     *
     * @throws NotLookedAt when it failed for some cases; they stay on the agenda, and the others were looked at
     */
    public void look() throws InterruptedException {
        duties.catchUp();
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, DAYS);
        var failures = new ArrayList<RuntimeException>();
        for (var stream : agenda.due(today, now.minus(AT_REST))) {
            try {
                agenda.page(stream).ifPresent(page -> look(page, today));
            } catch (RuntimeException failed) {
                failures.add(failed);
            }
        }
        if (!failures.isEmpty()) {
            throw new NotLookedAt(failures);
        }
    }

    private void look(Page page, LocalDate today) {
        var known = DutyAgenda.duties(page);
        known.late(today).forEach(duty -> note(new CaseId(page.stream()), duty));
        agenda.looked(page, known.nextLate(today).orElse(null));
    }

    private void note(CaseId caseId, Duty duty) {
        try {
            desk.send(NoteLateDuty.of(caseId, duty), ledger, duty.id(), null);
        } catch (CommandRefused changedMeanwhile) {
            // it was done, or the case was closed, since: that entry brings the case back onto the agenda
        }
    }
}
