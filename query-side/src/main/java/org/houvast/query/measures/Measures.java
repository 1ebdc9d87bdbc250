package org.houvast.query.measures;

import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.houvast.query.access.Pseudonyms;
import org.houvast.query.board.Board;
import org.houvast.query.page.Reader;
import org.houvast.query.projecting.FoldedDocuments;
import org.springframework.stereotype.Component;

/** Computes measures from the facts of the families; never from the ledger. */
@Component
class Measures {

    private final FoldedDocuments<FamilyFacts> families;
    private final Definitions definitions;
    private final Board board;
    private final Pseudonyms pseudonyms;

    Measures(MongoDatabase database, Definitions definitions, Board board, Pseudonyms pseudonyms) {
        this.families =
                new FoldedDocuments<>(database, MeasuresProjector.MODEL.collection("families"), FamilyFacts.class);
        this.definitions = definitions;
        this.board = board;
        this.pseudonyms = pseudonyms;
    }

    /** The trajectories that an inquiry is about. */
    List<Trajectory> trajectories(Inquiry inquiry) {
        var measure = definitions.measure(inquiry.definition());
        return families.all().stream()
                .map(facts -> Family.seen(facts, inquiry.asOf(), inquiry.knownAt()))
                .filter(family -> !family.unknown())
                .flatMap(family -> measure.trajectories(family, inquiry.unit()))
                .filter(inquiry::selects)
                .toList();
    }

    /** The figure that answers an inquiry. */
    Figure figure(Inquiry inquiry, Reader reader) {
        return Figure.of(inquiry, trajectories(inquiry), reader.language(), houses(reader));
    }

    /** What a reader may call the houses. */
    private Map<String, String> houses(Reader reader) {
        var names = new HashMap<String, String>();
        board.houses()
                .forEach(
                        (house, name) -> names.put(house.value(), reader.seesNames() ? name : pseudonyms.house(house)));
        return names;
    }
}
