package org.houvast.command.intake;

import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.intake.IntakeCommand.RecordIntakeElement;
import org.houvast.language.intake.ElementState;
import org.houvast.language.intake.FailedReturn;
import org.houvast.language.intake.IntakeElement;
import org.houvast.language.rule.Rule;

/**
 * R21, for one element: it says what was found, or why it is none or unknown; the child's own names the children; B8
 * lists every unsuccessful return one by one, for each child named (S000:214-215).
 */
final class ElementSaysWhatWasFound {

    private ElementSaysWhatWasFound() {}

    static Check check(RecordIntakeElement c) {
        return answered(c).and(ofEachChild(c)).and(oneByOne(c));
    }

    private static Check answered(RecordIntakeElement c) {
        return IntakePart.answers(c.state(), c.finding(), c.because(), c.failedReturns())
                ? Check.met()
                : Check.warns(Rule.R21, "nothing-said", Map.of("elements", c.element(), "state", c.state()));
    }

    private static Check ofEachChild(RecordIntakeElement c) {
        return c.element().perChild() && c.children().isEmpty()
                ? Check.warns(Rule.R21, "no-child", Map.of("elements", c.element()))
                : Check.met();
    }

    private static Check oneByOne(RecordIntakeElement c) {
        if (c.element() != IntakeElement.B8 || c.state() != ElementState.PRESENT) {
            return Check.met();
        }
        var told = c.failedReturns().stream().map(FailedReturn::child).toList();
        return c.children().stream()
                .filter(child -> !told.contains(child))
                .map(child -> Check.warns(Rule.R21, "returns-not-listed", Map.of("child", child)))
                .reduce(Check.met(), Check::and);
    }
}
