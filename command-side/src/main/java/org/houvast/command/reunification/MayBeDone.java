package org.houvast.command.reunification;

import java.util.function.Predicate;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.language.access.CommandName;

/** What stands in the way of a command in the present state, whatever is filled in besides. */
public final class MayBeDone {

    private MayBeDone() {}

    /** Of this command: how far the return of the children has come. */
    public static Check of(CommandName command, Reunification state, CaseFile file) {
        return switch (command) {
            case PLAN_PHASED_RETURN ->
                KnownToTheCase.open(file)
                        .and(Check.needs(some(child -> child.plan().decided(), state), "no-return-decided"));
            case PAUSE_RETURN, REVERSE_RETURN ->
                Check.needs(some(ChildReturn::everDecided, state), "no-return-decided");
            case RESUME_RETURN ->
                Check.needs(some(child -> child.plan().decided(), state), "no-return-decided")
                        .and(Check.needs(
                                some(
                                        child -> child.plan().decided()
                                                && child.plan().paused(),
                                        state),
                                "not-paused"));
            case COMPLETE_RETURN -> Check.needs(!everyChildIsHome(state, file), "already-home");
            case START_AFTERCARE ->
                KnownToTheCase.open(file).and(Check.needs(some(ChildReturn::livesAtHome, state), "not-at-home"));
            case RECORD_AFTERCARE_CONTACT -> Check.needs(some(ChildReturn::hadAftercare, state), "no-aftercare");
            case END_AFTERCARE -> Check.needs(some(child -> child.aftercareEnd() != null, state), "no-aftercare");
            case RECORD_RE_ENTRY -> Check.needs(some(ChildReturn::mayReEnter, state), "not-returned");
            default -> Check.met();
        };
    }

    private static boolean some(Predicate<ChildReturn> stands, Reunification state) {
        return state.returns().values().stream().anyMatch(stands);
    }

    private static boolean everyChildIsHome(Reunification state, CaseFile file) {
        return !file.children().isEmpty()
                && file.children().stream().allMatch(child -> state.of(child).livesAtHome());
    }
}
