package org.houvast.command.anything;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.HouseId;
import org.houvast.language.PersonId;
import org.houvast.language.closure.ClosureEvent.CaseClosed;
import org.houvast.language.closure.ClosureEvent.CaseReopened;
import org.houvast.language.concern.Client;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.concern.ConcernEvent.ChildRegistered;
import org.houvast.language.consent.ConsentEvent.ConsentGiven;
import org.houvast.language.consent.ConsentEvent.ConsentRefused;
import org.houvast.language.consent.ConsentEvent.ConsentWithdrawn;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.house.HouseEvent;
import org.houvast.language.house.HouseEvent.HouseOpened;
import org.houvast.language.house.HouseEvent.PlaceFreed;
import org.houvast.language.house.HouseEvent.PlaceReserved;
import org.houvast.language.house.HouseEvent.PlaceTaken;
import org.houvast.language.house.HouseEvent.SimbaParentsApproved;
import org.houvast.language.house.SimbaParent;
import org.houvast.language.team.TeamEvent.MemberAdded;
import org.houvast.language.team.TeamEvent.MemberRemoved;
import org.houvast.language.team.TeamEvent.SimbaTeamFormed;
import org.houvast.language.team.TeamMember;

/** What had happened before, asked of the events themselves and of nothing that the deciders keep. */
record Past(List<DomainEvent> events, Map<EventId, CaseEvent> entries) {

    Past {
        events = List.copyOf(events);
        entries = new LinkedHashMap<>(entries);
    }

    <E extends DomainEvent> List<E> all(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    <E extends DomainEvent> Optional<E> last(Class<E> type, Predicate<E> which) {
        return all(type).stream().filter(which).reduce((before, next) -> next);
    }

    Set<PersonId> clients() {
        var clients = new HashSet<PersonId>();
        all(CaseOpened.class)
                .forEach(opened -> opened.clients().stream().map(Client::person).forEach(clients::add));
        return clients;
    }

    Optional<LocalDate> born(ChildId child) {
        return last(ChildRegistered.class, noted -> noted.child().equals(child))
                .flatMap(noted -> Optional.ofNullable(noted.birthDate()));
    }

    Stream<ChildId> childrenAged(int years, LocalDate on) {
        return all(ChildRegistered.class).stream()
                .map(ChildRegistered::child)
                .filter(child -> born(child).stream()
                        .anyMatch(born -> !born.plusYears(years).isAfter(on)));
    }

    boolean closed() {
        return last(DomainEvent.class, event -> event instanceof CaseClosed || event instanceof CaseReopened)
                .filter(CaseClosed.class::isInstance)
                .isPresent();
    }

    boolean withdrawn(EventId entry) {
        return all(EntryWithdrawn.class).stream().anyMatch(gone -> gone.entry().equals(entry));
    }

    /** The day on which an entry of the case happened, as it was corrected last. */
    LocalDate day(EventId entry) {
        return all(EntryCorrected.class).stream()
                .filter(corrected -> corrected.entry().equals(entry))
                .flatMap(corrected -> Stream.ofNullable(corrected.happenedOn()))
                .reduce(Objects.requireNonNull(entries.get(entry)).header().occurred(), (before, next) -> next);
    }

    /** Whether a person's last word, in the order of the days on which they were spoken, is a consent that lasts. */
    boolean consents(PersonId person, ConsentScope scope, LocalDate on) {
        boolean consents = false;
        LocalDate said = LocalDate.MIN;
        for (var entry : entries.entrySet()) {
            var day = day(entry.getKey());
            var word =
                    withdrawn(entry.getKey()) ? Optional.<Boolean>empty() : word(entry.getValue(), person, scope, on);
            if (word.isPresent() && !day.isAfter(on) && !day.isBefore(said)) {
                said = day;
                consents = word.get();
            }
        }
        return consents;
    }

    private static Optional<Boolean> word(DomainEvent event, PersonId person, ConsentScope scope, LocalDate on) {
        return switch (event) {
            case ConsentGiven e
            when e.person().equals(person) && e.scope() == scope ->
                Optional.of(e.until() == null || !e.until().isBefore(on));
            case ConsentRefused e when e.person().equals(person) && e.scope() == scope -> Optional.of(false);
            case ConsentWithdrawn e when e.person().equals(person) && e.scope() == scope -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Who was in the Simba team on a day, by the entries that stand, in the order of the days on which they happened. */
    Set<PersonId> team(LocalDate on) {
        var members = new LinkedHashSet<PersonId>();
        entries.keySet().stream()
                .filter(entry -> !withdrawn(entry) && !day(entry).isAfter(on))
                .sorted(Comparator.comparing(this::day))
                .forEach(entry -> {
                    switch (Objects.requireNonNull(entries.get(entry))) {
                        case SimbaTeamFormed e -> members.addAll(persons(e.members()));
                        case MemberAdded e -> members.add(e.member().person());
                        case MemberRemoved e -> members.remove(e.person());
                        default -> {} // nobody joins or leaves
                    }
                });
        return members;
    }

    /** Whether an entry that stands tells of a member of the team. */
    boolean teamFormed() {
        return entries.entrySet().stream()
                .filter(entry -> !withdrawn(entry.getKey()))
                .map(Map.Entry::getValue)
                .anyMatch(event -> event instanceof SimbaTeamFormed || event instanceof MemberAdded);
    }

    private static List<PersonId> persons(Collection<TeamMember> members) {
        return members.stream().map(TeamMember::person).toList();
    }

    List<PersonId> simbaParents(HouseId house) {
        return last(SimbaParentsApproved.class, approved -> approved.house().equals(house)).stream()
                .flatMap(approved -> approved.parents().stream())
                .map(SimbaParent::person)
                .toList();
    }

    int places(HouseId house) {
        return last(HouseOpened.class, opened -> opened.house().equals(house))
                .map(HouseOpened::capacity)
                .orElse(0);
    }

    /** The children who live in a house, or for whom a place is kept. */
    Set<ChildId> inHouse(HouseId house) {
        var children = new HashSet<ChildId>();
        for (var event : events) {
            if (event instanceof HouseEvent change && change.house().equals(house)) {
                switch (change) {
                    case PlaceReserved e -> children.add(e.child());
                    case PlaceTaken e -> children.add(e.child());
                    case PlaceFreed e -> children.remove(e.child());
                    default -> {} // no place changes
                }
            }
        }
        return children;
    }
}
