package org.houvast.command.desk.axon;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Command;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.desk.CommandRefused;
import org.houvast.command.desk.StaleVersion;
import org.houvast.language.event.Actor;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.profile.Profiles;
import org.houvast.language.programme.Programme;
import org.jspecify.annotations.Nullable;

/** From a command through a decider to entries; the same for every aggregate. */
public final class Recording {

    private Recording() {}

    /**
     * What was decided, for the caller to apply.
     *
     * @throws CommandRefused when it was refused
     */
    public static List<DomainEvent> decided(
            Command command, Actor by, Programme programme, CaseFile file, Function<Context, Decision> decider) {
        return switch (decider.apply(context(command, by, programme, file))) {
            case Decision.Accepted accepted -> {
                if (consideredOnly()) {
                    throw new Considered(accepted.events());
                }
                CurrentUnitOfWork.ifStarted(work -> Attempt.decided(work, accepted.events()));
                yield accepted.events();
            }
            case Decision.Refused refused -> throw new CommandRefused(refused.refusals());
        };
    }

    /**
     * Checks the version of an aggregate before its handler sees the command.
     *
     * @throws StaleVersion when another one was expected
     */
    public static void expect(@Nullable Long expected, @Nullable Long version) {
        long actual = Objects.requireNonNullElse(version, -1L);
        if (expected != null && expected != actual) {
            throw new StaleVersion(expected, actual);
        }
    }

    private static boolean consideredOnly() {
        return CurrentUnitOfWork.map(
                        work -> work.root().getMessage().getMetaData().containsKey(Sent.CONSIDERED))
                .orElse(false);
    }

    private static Context context(Command command, Actor by, Programme programme, CaseFile file) {
        var cited = CurrentUnitOfWork.map(
                        work -> Sent.cited(work.root().getMessage().getMetaData()))
                .orElse(Map.of());
        return new Context(
                by, Profiles.inForce(programme, command.circumstances().occurred()), file, cited);
    }
}
