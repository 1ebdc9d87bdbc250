package org.houvast.command.intake;

import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.intake.IntakeCommand.DecideAdmission;
import org.houvast.language.rule.Rule;

/** R21: D5 is taken on a completed intake (S000:220), and cites it. */
final class RestsOnTheIntake {

    private RestsOnTheIntake() {}

    /** Whether there is an intake to decide on, whatever is decided. */
    static Check ready(Intake intake) {
        return Check.needs(intake.underWay(), "no-intake")
                .and(
                        intake.underWay() && intake.completed() == null
                                ? Check.refuses(Rule.R21, "not-completed", Map.of())
                                : Check.met());
    }

    static Check cited(DecideAdmission c, Intake intake) {
        var completed = intake.completed();
        return completed == null || c.deliberation().evidence().contains(completed)
                ? Check.met()
                : Check.refuses(Rule.R21, "not-cited", Map.of("entry", completed));
    }
}
