package org.houvast.query.timeline;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.houvast.language.CaseId;
import org.houvast.language.HouseId;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.stay.StayEvent;
import org.houvast.language.stay.StayEvent.ChildMoved;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.language.stay.StayEvent.PlacementDecided;
import org.houvast.language.stay.StayEvent.PlacementEnded;
import org.houvast.language.stay.StayEvent.TermExtended;
import org.houvast.ledger.personal.PersonalKeys;
import org.houvast.query.projecting.Documents;
import org.houvast.query.projecting.Entry;
import org.houvast.query.projecting.FoldedDocuments;
import org.houvast.query.projecting.Freshness;
import org.houvast.query.projecting.ReadModel;
import org.springframework.stereotype.Component;

/**
 * The histories of cases. Opening what is sealed in a case of thousands of entries takes longer than anything that is
 * asked of it, and whoever steps through a case asks again and again: what was opened is kept for as long as the keys
 * themselves are, a minute at most, and not beyond a destruction of keys in this process. An entry that was added
 * meanwhile is read when somebody asks (docs/adr/0031).
 */
@Component
public class Histories {

    /** The read model they come from. */
    public static final ReadModel MODEL = TimelineProjector.MODEL;

    /** Entries kept open at most, of all cases together: some 3 KB each. */
    private static final int KEPT = 20_000;

    private final MongoCollection<Document> entries;
    private final Documents documents;
    private final Freshness freshness;
    private final EntryDocuments written;
    private final FoldedDocuments<TimelineProjector.House> houses;
    private final Cache<CaseId, Opened> opened;

    Histories(MongoDatabase database, Documents documents, Freshness freshness) {
        this.entries = database.getCollection(MODEL.collection("entries"));
        this.documents = documents;
        this.freshness = freshness;
        this.written = new EntryDocuments(documents);
        this.houses = documents.folded(MODEL.collection("houses"), TimelineProjector.House.class);
        this.opened = Caffeine.newBuilder()
                .maximumWeight(KEPT)
                .weigher((CaseId id, Opened each) -> each.history().entries().size())
                .expireAfter(Expiry.creating((CaseId id, Opened each) -> PersonalKeys.SEEN_WITHIN))
                .build();
    }

    /** A history, and how many keys had been destroyed here before it was opened. */
    private record Opened(History history, int erasures) {}

    /** The whole history of a case, as it is known now; empty when no entry is in any case of this id. */
    public Optional<History> of(CaseId caseId) {
        int erasures = documents.erasures();
        var kept = opened.getIfPresent(caseId);
        if (kept != null && kept.erasures() != erasures) {
            opened.invalidate(caseId);
            kept = null;
        }
        var before = kept == null ? History.of(caseId, List.of(), Map.of()) : kept.history();
        var history = grown(before);
        if (history.entries().size() > before.entries().size()) {
            opened.put(caseId, new Opened(history, erasures));
        }
        return Optional.of(history).filter(each -> !each.entries().isEmpty());
    }

    /** The entries of a case at these positions, in their order. */
    public List<Entry> at(CaseId caseId, List<Long> positions) {
        return written
                .read(entries.find(and(in("_id", positions), eq(EntryDocuments.CASE, caseId.value())))
                        .into(new ArrayList<>()))
                .stream()
                .sorted(Comparator.comparingInt(entry -> positions.indexOf(entry.position())))
                .toList();
    }

    /** The cases of the entries at these positions; without those that are of no case, or not read yet. */
    public Map<Long, CaseId> casesOf(List<Long> positions) {
        Map<Long, CaseId> found = new HashMap<>();
        entries.find(in("_id", positions))
                .projection(include(EntryDocuments.CASE))
                .forEach(each -> found.put(each.getLong("_id"), new CaseId(each.getString(EntryDocuments.CASE))));
        return found;
    }

    /** With the entries that were added to the case since, up to where the read model is whole. */
    private History grown(History before) {
        long last = before.entries().isEmpty() ? 0 : before.entries().getLast().position();
        var more = written.read(entries.find(and(
                        eq(EntryDocuments.CASE, before.caseId().value()),
                        gt("_id", last),
                        lte("_id", freshness.position(MODEL))))
                .sort(ascending("_id"))
                .into(new ArrayList<>()));
        if (more.isEmpty()) {
            return before;
        }
        var all = new ArrayList<>(before.entries());
        all.addAll(more);
        return History.of(before.caseId(), all, nameHouses(all));
    }

    private Map<HouseId, String> nameHouses(List<Entry> found) {
        Set<String> lived = new LinkedHashSet<>();
        for (var entry : found) {
            housesIn(entry.event()).forEach(house -> lived.add(house.value()));
        }
        return houses.find(List.copyOf(lived)).stream()
                .collect(Collectors.toMap(house -> new HouseId(house.house()), TimelineProjector.House::name));
    }

    private static List<HouseId> housesIn(DomainEvent event) {
        return event instanceof StayEvent stay
                ? switch (stay) {
                    case PlacementDecided decided -> List.of(decided.house());
                    case ChildPlaced placed -> List.of(placed.house());
                    case ChildMoved moved -> List.of(moved.from(), moved.to());
                    case PlacementEnded ended -> List.of(ended.house());
                    case TermExtended extended -> List.of();
                }
                : List.of();
    }
}
