package org.houvast.query.board;

import java.util.List;
import org.houvast.language.HouseId;
import org.houvast.language.Personal;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.house.HouseEvent.HouseOpened;
import org.houvast.query.access.Pseudonyms;
import org.houvast.query.projecting.Documents;
import org.houvast.query.projecting.Entry;
import org.houvast.query.projecting.FoldedDocuments;
import org.houvast.query.projecting.Projector;
import org.houvast.query.projecting.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One card per case; beside it the names of the houses, and which case a pseudonym stands for. */
@Component
class BoardProjector implements Projector {

    static final ReadModel MODEL = new ReadModel("board", 3);

    private final FoldedDocuments<CaseCard> cards;
    private final FoldedDocuments<House> houses;
    private final FoldedDocuments<Pseudonym> pseudonyms;
    private final Pseudonyms naming;

    BoardProjector(Documents documents, Pseudonyms naming) {
        this.cards = documents.folded(MODEL.collection("cases"), CaseCard.class);
        this.houses = documents.folded(MODEL.collection("houses"), House.class);
        this.pseudonyms = documents.folded(MODEL.collection("pseudonyms"), Pseudonym.class);
        this.naming = naming;
    }

    /** The name of a house. */
    record House(String house, @Personal(of = "subject") String name) {

        HouseId subject() {
            return new HouseId(house);
        }
    }

    /** The case that a pseudonym stands for. */
    record Pseudonym(String caseId) {}

    @Override
    public ReadModel model() {
        return MODEL;
    }

    @Override
    public void apply(List<Entry> batch) {
        var folded = cards.folding();
        var named = houses.folding();
        var meant = pseudonyms.folding();
        for (var entry : batch) {
            if (entry.event() instanceof CaseEvent event) {
                var caseId = event.caseId();
                meant.fold(naming.family(caseId), entry.position(), before -> other(before, caseId.value()));
                folded.fold(caseId.value(), entry.position(), before -> CaseCards.fold(before, entry.id(), event));
            } else if (entry.event() instanceof HouseOpened opened) {
                var house = opened.house().value();
                named.fold(house, entry.position(), before -> new House(house, opened.name()));
            }
        }
        meant.write();
        named.write();
        folded.write();
    }

    /** Two families under one pseudonym would be mixed up by an evaluator: better to stop and draw another key. */
    private static Pseudonym other(@Nullable Pseudonym before, String caseId) {
        if (before != null && !before.caseId().equals(caseId)) {
            throw new IllegalStateException("Two cases have one pseudonym under this houvast.pseudonym-key");
        }
        return new Pseudonym(caseId);
    }
}
