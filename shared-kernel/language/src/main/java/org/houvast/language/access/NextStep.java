package org.houvast.language.access;

import java.util.List;
import java.util.Set;
import org.houvast.language.rule.Refusal;

/**
 * A command in the present state of a case.
 *
 * @param command the command
 * @param by the roles in which it may be sent in this case
 * @param yours whether one of these is a role of who asks
 * @param refusals what refuses it now, whatever is filled in; empty when it may be done next
 */
public record NextStep(CommandName command, Set<Role> by, boolean yours, List<Refusal> refusals) {
    public NextStep {
        by = Set.copyOf(by);
        refusals = List.copyOf(refusals);
    }

    /** Whether who asks may do it next: what is filled in may still be refused. */
    public boolean mayBeDone() {
        return yours && refusals.isEmpty();
    }
}
