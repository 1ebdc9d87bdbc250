package org.houvast.command.familycase.axon;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.Command;
import org.houvast.command.house.HouseCommand;

/** The stream that a command is for. */
final class Streams implements CommandTargetResolver {

    /** The identifier of the case or house that a command is for. */
    static String of(Command command) {
        return switch (command) {
            case CaseCommand c -> c.caseId().value();
            case HouseCommand c -> c.house().value();
            default -> throw new IllegalArgumentException(command.getClass() + " names no stream");
        };
    }

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        return new VersionedAggregateIdentifier((Object) of((Command) message.getPayload()), null);
    }
}
