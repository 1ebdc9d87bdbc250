package org.houvast.command.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.houvast.language.rule.Refusal;

/** A decider refused the command; nothing was recorded. */
public final class CommandRefused extends RuntimeException {

    private final List<Refusal> refusals;

    /** Refused for these reasons. */
    public CommandRefused(List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::code).collect(Collectors.joining(", ", "Refused: ", "")));
        this.refusals = List.copyOf(refusals);
    }

    /** The reasons, at least one. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
