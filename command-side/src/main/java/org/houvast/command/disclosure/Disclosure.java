package org.houvast.command.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.consent.ConsentEvent.ConsentGiven;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.disclosure.DisclosureEvent.AccessDecided;
import org.houvast.language.disclosure.DisclosureEvent.AccessRequested;
import org.houvast.language.disclosure.RefusedItem;
import org.houvast.language.disclosure.Requester;
import org.houvast.language.event.CaseEvent;

/**
 * Who asked to see the file, what was refused, and which consents to sharing there are.
 *
 * @param requests the requests, in the order in which they were recorded
 * @param refusals the decisions that refused entries
 * @param consents the consents to sharing
 */
public record Disclosure(List<Request> requests, List<Refusal> refusals, List<SharingConsent> consents) {

    /** Nobody asked yet. */
    public static final Disclosure NONE = new Disclosure(List.of(), List.of(), List.of());

    public Disclosure {
        requests = List.copyOf(requests);
        refusals = List.copyOf(refusals);
        consents = List.copyOf(consents);
    }

    /**
     * A request for access.
     *
     * @param entry the entry that records it
     * @param person who asked
     * @param capacity in which capacity
     * @param children whose data; empty for the asker's own
     */
    record Request(EventId entry, PersonId person, Requester capacity, List<ChildId> children) {}

    /**
     * A decision that refused entries.
     *
     * @param decision the decision
     * @param entries the entries it refused
     */
    record Refusal(EventId decision, List<EventId> entries) {}

    /**
     * A consent to sharing, whether or not it still stands.
     *
     * @param entry the entry that records it
     * @param person whose
     */
    record SharingConsent(EventId entry, PersonId person) {}

    Optional<Request> request(EventId entry) {
        return requests.stream().filter(asked -> asked.entry().equals(entry)).findFirst();
    }

    List<EventId> refusedBy(EventId decision) {
        return refusals.stream()
                .filter(refusal -> refusal.decision().equals(decision))
                .flatMap(refusal -> refusal.entries().stream())
                .toList();
    }

    Optional<PersonId> consenting(String entry) {
        return consents.stream()
                .filter(consent -> consent.entry().value().equals(entry))
                .map(SharingConsent::person)
                .findFirst();
    }

    /** The state after the next entry of the case. */
    public Disclosure evolve(EventId entry, CaseEvent event) {
        return switch (event) {
            case AccessRequested e ->
                new Disclosure(
                        and(requests, new Request(entry, e.person(), e.capacity(), e.children())), refusals, consents);
            case AccessDecided e
            when !e.refused().isEmpty() ->
                new Disclosure(requests, and(refusals, new Refusal(entry, entries(e))), consents);
            case ConsentGiven e
            when e.scope() == ConsentScope.SHARING ->
                new Disclosure(requests, refusals, and(consents, new SharingConsent(entry, e.person())));
            default -> this;
        };
    }

    private static List<EventId> entries(AccessDecided decided) {
        return decided.refused().stream()
                .map(RefusedItem::entry)
                .filter(Objects::nonNull)
                .toList();
    }

    private static <T> List<T> and(List<T> before, T next) {
        var more = new ArrayList<>(before);
        more.add(next);
        return more;
    }
}
