package org.houvast.language.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.team.TeamEvent.MemberAdded;
import org.houvast.language.team.TeamEvent.MemberRemoved;
import org.houvast.language.team.TeamEvent.SimbaTeamFormed;
import org.jspecify.annotations.Nullable;

/**
 * Who joined and left the Simba team (S003:15). Who is a member is asked for a day: the last that is known of a person
 * on or before it counts, whenever it was recorded.
 *
 * @param changes everybody who joined or left, in the order in which that was recorded
 */
public record SimbaTeam(List<Change> changes) {

    /** No team was formed yet. */
    public static final SimbaTeam NONE = new SimbaTeam(List.of());

    public SimbaTeam {
        changes = List.copyOf(changes);
    }

    /**
     * Somebody joined or left.
     *
     * @param entry the entry that tells it
     * @param person who
     * @param role the role in the team; null when the person left
     * @param on the day
     */
    public record Change(
            EventId entry, PersonId person, @Nullable TeamRole role, LocalDate on) {}

    /** Whether a team was formed: somebody joined, by an entry that stands. */
    public boolean formed() {
        return changes.stream().anyMatch(change -> change.role() != null);
    }

    /** The members on a day, each with the change by which they joined, in the order in which they did. */
    public Map<PersonId, Change> members(LocalDate day) {
        var last = new LinkedHashMap<PersonId, Change>();
        for (var change : changes) {
            if (!change.on().isAfter(day)) {
                last.merge(change.person(), change, (before, next) -> next.on().isBefore(before.on()) ? before : next);
            }
        }
        last.values().removeIf(change -> change.role() == null);
        return last;
    }

    /** The members, as far as it is known. */
    public Set<PersonId> members() {
        return members(LocalDate.MAX).keySet();
    }

    /** The team after the next entry of the case. What was withdrawn from view counts no more. */
    public SimbaTeam evolve(EventId entry, CaseEvent event) {
        var on = event.header().occurred();
        return switch (event) {
            case SimbaTeamFormed e ->
                and(e.members().stream()
                        .map(member -> new Change(entry, member.person(), member.role(), on))
                        .toList());
            case MemberAdded e ->
                and(List.of(new Change(entry, e.member().person(), e.member().role(), on)));
            case MemberRemoved e -> and(List.of(new Change(entry, e.person(), null, on)));
            case EntryWithdrawn e ->
                new SimbaTeam(changes.stream()
                        .filter(change -> !change.entry().equals(e.entry()))
                        .toList());
            case EntryCorrected e -> corrected(e.entry(), e.happenedOn());
            default -> this;
        };
    }

    private SimbaTeam corrected(EventId entry, @Nullable LocalDate day) {
        return day == null
                ? this
                : new SimbaTeam(changes.stream()
                        .map(change -> change.entry().equals(entry)
                                ? new Change(entry, change.person(), change.role(), day)
                                : change)
                        .toList());
    }

    private SimbaTeam and(List<Change> some) {
        var more = new ArrayList<>(changes);
        more.addAll(some);
        return new SimbaTeam(more);
    }
}
