package org.houvast.command.duty;

import java.time.LocalDate;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.Circumstances;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.duty.Duty;
import org.houvast.language.duty.DutyKind;
import org.jspecify.annotations.Nullable;

/** Commands about duties. They have no address and no form: the ledger sends them itself. */
public sealed interface DutyCommand extends CaseCommand {

    /** Notes that a duty was late on the day in the circumstances. The duty is told apart by what follows them. */
    record NoteLateDuty(
            CaseId caseId,
            Circumstances circumstances,
            DutyKind kind,
            @Nullable ChildId child,
            @Nullable PersonId person,
            EventId cause,
            LocalDate due)
            implements DutyCommand {

        /** To note a duty, as of the first day on which it was late: the same command whenever it is sent. */
        public static NoteLateDuty of(CaseId caseId, Duty duty) {
            return new NoteLateDuty(
                    caseId,
                    Circumstances.on(duty.lateFrom()),
                    duty.kind(),
                    duty.child(),
                    duty.person(),
                    duty.cause(),
                    duty.due());
        }

        /** The id of the duty. */
        public String duty() {
            return Duty.id(kind, child, person, cause, due);
        }
    }
}
