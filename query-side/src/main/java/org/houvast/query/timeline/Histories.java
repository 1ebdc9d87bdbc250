package org.houvast.query.timeline;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.houvast.query.projecting.Documents;
import org.houvast.query.projecting.Entry;
import org.houvast.query.projecting.FoldedDocuments;
import org.houvast.query.projecting.ReadModel;
import org.springframework.stereotype.Component;

/** The histories of cases, read by keys from what the projector keeps. */
@Component
public class Histories {

    /** The read model they come from. */
    public static final ReadModel MODEL = TimelineProjector.MODEL;

    private final MongoCollection<Document> entries;
    private final EntryDocuments written;
    private final FoldedDocuments<TimelineProjector.Positions> cases;
    private final FoldedDocuments<TimelineProjector.House> houses;

    Histories(MongoDatabase database, Documents documents) {
        this.entries = database.getCollection(MODEL.collection("entries"));
        this.written = new EntryDocuments(documents);
        this.cases = documents.folded(MODEL.collection("cases"), TimelineProjector.Positions.class);
        this.houses = documents.folded(MODEL.collection("houses"), TimelineProjector.House.class);
    }

    /** The whole history of a case, as it is known now. */
    public Optional<History> of(CaseId caseId) {
        return cases.find(caseId.value()).map(kept -> {
            var found = new ArrayList<>(
                    written.read(entries.find(in("_id", kept.positions())).into(new ArrayList<>())));
            found.sort(Comparator.comparingLong(Entry::position));
            return History.of(caseId, found, nameHouses(found));
        });
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
