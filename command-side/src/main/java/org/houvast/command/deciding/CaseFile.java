package org.houvast.command.deciding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.closure.ClosureEvent.CaseClosed;
import org.houvast.language.closure.ClosureEvent.CaseReopened;
import org.houvast.language.concern.Client;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.concern.ConcernEvent.ChildRegistered;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.intake.IntakeEvent.IntakeRequested;
import org.houvast.language.programme.Programme;
import org.jspecify.annotations.Nullable;

/** The index of a case: its programme, its children, its clients, and every entry that can be cited. */
public final class CaseFile {

    private final Map<EventId, FiledEntry> entries = new LinkedHashMap<>();
    private final Map<ChildId, Optional<LocalDate>> birthDates = new LinkedHashMap<>();
    private List<Client> clients = List.of();
    private @Nullable Programme programme;
    private boolean closed;

    /** The file of a case in which nothing was recorded yet. */
    public CaseFile() {}

    /** A file as it was left. */
    public CaseFile(
            @Nullable Programme programme,
            boolean closed,
            List<Client> clients,
            Map<ChildId, Optional<LocalDate>> birthDates,
            Map<EventId, FiledEntry> entries) {
        this.programme = programme;
        this.closed = closed;
        this.clients = List.copyOf(clients);
        this.birthDates.putAll(birthDates);
        this.entries.putAll(entries);
    }

    /** Takes in the next entry of the case. */
    public void file(EventId id, CaseEvent event) {
        entries.put(id, FiledEntry.of(event));
        switch (event) {
            case CaseOpened opened -> {
                programme = opened.programme();
                clients = List.copyOf(opened.clients());
            }
            case IntakeRequested requested -> programme = requested.programme();
            case ChildRegistered registered ->
                birthDates.put(registered.child(), Optional.ofNullable(registered.birthDate()));
            case EntryWithdrawn withdrawn ->
                entries.computeIfPresent(withdrawn.entry(), (entry, filed) -> filed.withdrawn());
            case EntryCorrected corrected -> {
                var day = corrected.happenedOn();
                if (day != null) {
                    entries.computeIfPresent(corrected.entry(), (entry, filed) -> filed.happenedOn(day));
                }
                corrected.day("birthDate").ifPresent(born -> born(corrected.entry(), born));
            }
            case CaseClosed closure -> closed = true;
            case CaseReopened reopened -> closed = false;
            default -> {
                // the index needs no more of the other entries than that they exist
            }
        }
    }

    /** The child of an entry that noted it was born on another day. */
    private void born(EventId noted, LocalDate day) {
        entry(noted)
                .filter(entry -> entry.type() == ChildRegistered.class)
                .ifPresent(entry -> entry.children().forEach(child -> birthDates.put(child, Optional.of(day))));
    }

    /** The programme; empty before the case was opened. */
    public Optional<Programme> programme() {
        return Optional.ofNullable(programme);
    }

    /** Whether the case is closed. */
    public boolean closed() {
        return closed;
    }

    /** Every entry, in the order in which they were recorded. */
    public Map<EventId, FiledEntry> entries() {
        return Collections.unmodifiableMap(entries);
    }

    /** The entry with this id, when it stands in this case. */
    public Optional<FiledEntry> entry(EventId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The entries of one type that stand, in the order in which they were recorded. */
    public Stream<FiledEntry> standing(Class<? extends CaseEvent> type) {
        return entries.values().stream().filter(entry -> entry.type() == type && !entry.isWithdrawn());
    }

    /** The entries of one type that stand and belong to a child, in the order in which they were recorded. */
    public Stream<FiledEntry> standing(Class<? extends CaseEvent> type, ChildId child) {
        return standing(type).filter(entry -> entry.children().contains(child));
    }

    /** Of the entries of one type that stand and belong to a child: the last that had happened on a day. */
    public Optional<FiledEntry> last(Class<? extends CaseEvent> type, ChildId child, LocalDate on) {
        return standing(type, child)
                .filter(entry -> !entry.occurred().isAfter(on))
                .reduce((before, next) -> next.occurred().isBefore(before.occurred()) ? before : next);
    }

    /** The children noted in the case. */
    public Collection<ChildId> children() {
        return birthDates.keySet();
    }

    /** Whether a child is noted in the case. */
    public boolean knows(ChildId child) {
        return birthDates.containsKey(child);
    }

    /** A child's date of birth, when the child is noted in the case and its date of birth is not erased. */
    public Optional<LocalDate> birthDate(ChildId child) {
        return birthDates.getOrDefault(child, Optional.empty());
    }

    /** The clients with whom the case was opened. */
    public List<Client> clients() {
        return clients;
    }

    /** The clients as persons. */
    public List<PersonId> parents() {
        return clients.stream().map(Client::person).toList();
    }

    /** The clients and the children: everybody the case is about. */
    public List<PersonId> family() {
        return Stream.concat(parents().stream(), children().stream().map(ChildId::person))
                .toList();
    }

    /** Children as persons. */
    public static List<PersonId> persons(Collection<ChildId> children) {
        return children.stream().map(ChildId::person).toList();
    }
}
