package org.houvast.query.measures;

import java.util.List;
import java.util.function.UnaryOperator;
import org.houvast.language.HouseId;
import org.houvast.query.access.Pseudonyms;
import org.houvast.query.board.Board;
import org.houvast.query.page.Reader;
import org.houvast.query.projecting.Documents;
import org.houvast.query.projecting.FoldedDocuments;
import org.springframework.stereotype.Component;

/** Computes measures from the facts of the families; never from the ledger. */
@Component
class Measures {

    private final FoldedDocuments<FamilyFacts> families;
    private final Definitions definitions;
    private final Board board;
    private final Pseudonyms pseudonyms;

    Measures(Documents documents, Definitions definitions, Board board, Pseudonyms pseudonyms) {
        this.families = documents.folded(MeasuresProjector.MODEL.collection("families"), FamilyFacts.class);
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

    /** What a reader may call a house. */
    private UnaryOperator<String> houses(Reader reader) {
        var names = board.houses();
        return id -> {
            var house = new HouseId(id);
            return reader.seesNames()
                    ? reader.words().recorded(names.getOrDefault(house, id))
                    : pseudonyms.house(house);
        };
    }
}
