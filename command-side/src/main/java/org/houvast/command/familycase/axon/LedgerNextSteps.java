package org.houvast.command.familycase.axon;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.command.catalogue.CommandCatalogue;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.Context;
import org.houvast.command.familycase.WholeCase;
import org.houvast.language.CaseId;
import org.houvast.language.access.CommandName;
import org.houvast.language.access.NextStep;
import org.houvast.language.access.NextSteps;
import org.houvast.language.access.Role;
import org.houvast.language.event.Actor;
import org.houvast.language.profile.Profiles;
import org.houvast.language.profile.ProgrammeProfile;

/** What may be recorded next, as the deciders say of the case as it stands in the ledger. */
final class LedgerNextSteps implements NextSteps {

    private static final List<CommandName> TO_A_CASE = CommandCatalogue.commands().stream()
            .filter(CaseCommand.class::isAssignableFrom)
            .map(CommandCatalogue::nameOf)
            .filter(command -> command != CommandName.OPEN_CASE)
            .sorted()
            .toList();

    /** Nothing that a decider says depends on who in a role it is. */
    private static final String ANYBODY = "anybody";

    private final LedgerReading reading;

    LedgerNextSteps(LedgerReading reading) {
        this.reading = reading;
    }

    @Override
    public List<NextStep> in(CaseId caseId, Set<Role> roles, LocalDate day) {
        var whole = reading.caseOf(caseId);
        return whole.file().programme().stream()
                .flatMap(programme -> TO_A_CASE.stream()
                        .map(command -> step(command, roles, Profiles.inForce(programme, day), day, whole)))
                .toList();
    }

    private static NextStep step(
            CommandName command, Set<Role> roles, ProgrammeProfile profile, LocalDate day, WholeCase whole) {
        var by = EnumSet.copyOf(command.roles());
        WholeCase.decisionOf(command).map(profile::decidersOf).ifPresent(by::retainAll);
        var yours = by.stream().filter(roles::contains).findFirst();
        var sender = yours.or(() -> by.stream().findFirst())
                .or(() -> command.roles().stream().findFirst())
                .orElseThrow();
        var context = new Context(new Actor(ANYBODY, sender, ANYBODY), profile, whole.file(), Map.of());
        return new NextStep(
                command,
                by,
                yours.isPresent(),
                whole.mayBeDone(command, day, context).refusals());
    }
}
