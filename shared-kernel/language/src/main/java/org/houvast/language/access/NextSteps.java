package org.houvast.language.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.houvast.language.CaseId;

/** Tells what may be recorded in a case next. Whoever decides about commands brings it; others ask. */
@FunctionalInterface
public interface NextSteps {

    /**
     * Every command to a case that was opened, in the order of {@link CommandName}.
     *
     * @param caseId the case
     * @param roles the roles of who asks
     * @param day the day on which it would be done
     * @return nothing when there is no such case
     */
    List<NextStep> in(CaseId caseId, Set<Role> roles, LocalDate day);
}
