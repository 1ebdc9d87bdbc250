package org.houvast.command.replaying;

import java.util.Optional;
import org.houvast.command.catalogue.CommandCatalogue;
import org.houvast.command.catalogue.CommandOf;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.Command;
import org.houvast.command.familycase.Rehearsal;
import org.houvast.command.house.HouseCommand;
import org.houvast.language.EventId;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.profile.Profiles;
import org.houvast.language.profile.ProgrammeProfile;
import org.houvast.language.reunification.ReunificationEvent.ChildReturnedHome;
import org.houvast.language.stay.StayEvent.PlacementEnded;
import org.jspecify.annotations.Nullable;

/**
 * Judges every entry of a programme twice, by the profile that was in force and by another version, whatever the day
 * from which that one applies: two rehearsals of the same past, of which the second believes that the other version had
 * always been in force. The past itself is not rejudged.
 */
public final class Replay {

    private final ProgrammeProfile other;
    private final Rehearsal asItWas = Rehearsal.ofNothing();
    private final Rehearsal asItWouldBe = Rehearsal.ofNothing();
    private @Nullable DomainEvent before;
    private long judged;
    private long notReproduced;

    /** A replay under this version, which {@link Profiles} knows. */
    public Replay(ProgrammeProfile other) {
        this.other = other;
    }

    /** The entries that were judged. */
    public long judged() {
        return judged;
    }

    /** Of these, the entries about which the profile that was in force finds something else today than was recorded. */
    public long notReproduced() {
        return notReproduced;
    }

    /**
     * Takes in the next entry of the ledger.
     *
     * @return the difference, when there is one
     */
    public Optional<Difference> next(EventId entry, DomainEvent event) {
        var difference = concerns(event) ? CommandOf.entry(event).flatMap(c -> judge(c, entry, event)) : none();
        before = event;
        asItWas.happened(entry, event);
        asItWouldBe.happened(entry, concerns(event) ? Rejudged.under(other.id(), event) : event);
        return difference;
    }

    private static Optional<Difference> none() {
        return Optional.empty();
    }

    private boolean concerns(DomainEvent event) {
        return event.header().profile().programme() == other.id().programme();
    }

    private Optional<Difference> judge(Command command, EventId entry, DomainEvent event) {
        if (follows(event) || !asItWas.reaches(command)) {
            return Optional.empty();
        }
        judged++;
        var actor = event.header().actor();
        var profile = Profiles.of(event.header().profile());
        var again = asItWas.decide(command, actor, (programme, day) -> profile);
        if (!Found.in(again).equals(Found.on(event))) {
            notReproduced++;
        }
        var was = Found.in(again);
        var would = Found.in(asItWouldBe.decide(command, actor, (programme, day) -> other));
        return was.equals(would)
                ? Optional.empty()
                : Optional.of(new Difference(
                        stream(command),
                        entry,
                        CommandCatalogue.nameOf(command.getClass()),
                        event.header().occurred(),
                        Found.without(was, would),
                        Found.without(would, was)));
    }

    /** A placement that ends with a return is not ended by a command of its own. */
    private boolean follows(DomainEvent event) {
        return event instanceof PlacementEnded && before instanceof ChildReturnedHome;
    }

    private static String stream(Command command) {
        return switch (command) {
            case CaseCommand c -> c.caseId().value();
            case HouseCommand c -> c.house().value();
            default -> throw new IllegalArgumentException(command.getClass() + " is for no stream");
        };
    }
}
