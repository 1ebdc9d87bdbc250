package org.houvast.command.intake;

import java.time.LocalDate;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.language.access.CommandName;

/** What stands in the way of a command in the present state, whatever is filled in besides. */
public final class MayBeDone {

    private MayBeDone() {}

    /** Of this command: how far the intake has come by a day. */
    public static Check of(CommandName command, Intake intake, LocalDate day, Context context) {
        return switch (command) {
            case COMPLETE_INTAKE -> {
                var ready = IntakeDecider.mayComplete(intake, context);
                yield ready.refusals().isEmpty() ? AllTenElements.check(intake, day, context) : ready;
            }
            case DECIDE_ADMISSION -> RestsOnTheIntake.ready(intake);
            default -> Check.met();
        };
    }
}
