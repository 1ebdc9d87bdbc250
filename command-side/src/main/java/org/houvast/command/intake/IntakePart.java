package org.houvast.command.intake;

import java.time.LocalDate;
import java.util.List;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.intake.ElementState;
import org.houvast.language.intake.FailedReturn;
import org.houvast.language.intake.IntakeElement;
import org.houvast.language.intake.IntakeEvent.IntakeElementRecorded;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of an element of the intake.
 *
 * @param entry the entry that recorded it
 * @param element which one
 * @param children the children of whom it is told; empty when it is told of the family
 * @param on the day it was looked into
 * @param answered whether it says what was found, or why nothing was
 */
public record IntakePart(EventId entry, IntakeElement element, List<ChildId> children, LocalDate on, boolean answered) {

    public IntakePart {
        children = List.copyOf(children);
    }

    /** The same, looked into on another day. */
    IntakePart on(LocalDate other) {
        return new IntakePart(entry, element, children, other, answered);
    }

    static IntakePart of(EventId entry, IntakeElementRecorded event) {
        return new IntakePart(
                entry,
                event.element(),
                event.children(),
                event.header().occurred(),
                answers(event.state(), event.finding(), event.because(), event.failedReturns()));
    }

    /** Whether an element is answered: present with what was found, or none or unknown with its because. */
    static boolean answers(
            ElementState state, @Nullable String finding, @Nullable String because, List<FailedReturn> returns) {
        return switch (state) {
            case PRESENT -> said(finding) || !returns.isEmpty();
            case NONE, UNKNOWN -> said(because);
        };
    }

    private static boolean said(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
