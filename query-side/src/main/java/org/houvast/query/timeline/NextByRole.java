package org.houvast.query.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.houvast.language.CaseId;
import org.houvast.language.access.CommandName;
import org.houvast.language.access.NextStep;
import org.houvast.language.access.NextSteps;
import org.houvast.language.access.Role;
import org.houvast.language.catalogue.Recorded;
import org.houvast.language.event.CaseEvent;

/**
 * What may be recorded next, as far as a process knows that decides nothing itself: what the roles allow. Whoever takes
 * the command says what else stands in the way.
 */
final class NextByRole implements NextSteps {

    @Override
    public List<NextStep> in(CaseId caseId, Set<Role> roles, LocalDate day) {
        return Arrays.stream(CommandName.values())
                .filter(command -> command != CommandName.OPEN_CASE)
                .filter(command -> CaseEvent.class.isAssignableFrom(Recorded.by(command)))
                .map(command -> new NextStep(
                        command, command.roles(), command.roles().stream().anyMatch(roles::contains), List.of()))
                .toList();
    }
}
