package org.houvast.command.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.houvast.command.closure.ClosureCommand;
import org.houvast.command.concern.ConcernCommand;
import org.houvast.command.consent.ConsentCommand;
import org.houvast.command.correction.CorrectionCommand;
import org.houvast.command.deciding.Command;
import org.houvast.command.disclosure.DisclosureCommand;
import org.houvast.command.examination.ExaminationCommand;
import org.houvast.command.guidance.GuidanceCommand;
import org.houvast.command.house.HouseCommand;
import org.houvast.command.intake.IntakeCommand;
import org.houvast.command.reassessment.ReassessmentCommand;
import org.houvast.command.referral.ReferralCommand;
import org.houvast.command.reunification.ReunificationCommand;
import org.houvast.command.safety.SafetyCommand;
import org.houvast.command.stay.StayCommand;
import org.houvast.command.team.TeamCommand;
import org.houvast.language.access.CommandName;

/** Every command, with the name under which it is sent and allowed. */
public final class CommandCatalogue {

    private static final List<Class<? extends Command>> CAPABILITIES = List.of(
            ConcernCommand.class,
            ExaminationCommand.class,
            SafetyCommand.class,
            IntakeCommand.class,
            ConsentCommand.class,
            TeamCommand.class,
            HouseCommand.class,
            StayCommand.class,
            GuidanceCommand.class,
            ReassessmentCommand.class,
            ReunificationCommand.class,
            ReferralCommand.class,
            ClosureCommand.class,
            CorrectionCommand.class,
            DisclosureCommand.class);

    private CommandCatalogue() {}

    /** The record classes of all commands, capability by capability, in the order in which they are declared. */
    public static List<Class<? extends Command>> commands() {
        return CAPABILITIES.stream()
                .flatMap(capability -> Stream.of(capability.getPermittedSubclasses()))
                .<Class<? extends Command>>map(command -> command.asSubclass(Command.class))
                .toList();
    }

    /**
     * The name of a command: the simple name of its record in kebab-case.
     *
     * @throws IllegalArgumentException when no command of the language is called so
     */
    public static CommandName nameOf(Class<? extends Command> command) {
        return CommandName.valueOf(
                command.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
    }

    /**
     * The record class of a command.
     *
     * @throws IllegalArgumentException when it has none
     */
    public static Class<? extends Command> commandOf(CommandName name) {
        return commands().stream()
                .filter(command -> nameOf(command) == name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No record is declared for " + name.code()));
    }
}
