package org.houvast.query.houses;

import java.util.List;
import org.houvast.language.house.HouseEvent;
import org.houvast.query.projecting.Documents;
import org.houvast.query.projecting.Entry;
import org.houvast.query.projecting.FoldedDocuments;
import org.houvast.query.projecting.Projector;
import org.houvast.query.projecting.ReadModel;
import org.springframework.stereotype.Component;

/** One card per house. */
@Component
class HousesProjector implements Projector {

    static final ReadModel MODEL = new ReadModel("houses", 1);

    private final FoldedDocuments<HouseCard> cards;

    HousesProjector(Documents documents) {
        this.cards = documents.folded(MODEL.collection("cards"), HouseCard.class);
    }

    @Override
    public ReadModel model() {
        return MODEL;
    }

    @Override
    public void apply(List<Entry> batch) {
        var folded = cards.folding();
        for (var entry : batch) {
            if (entry.event() instanceof HouseEvent event) {
                folded.fold(event.house().value(), entry.position(), before -> HouseCard.fold(before, event));
            }
        }
        folded.write();
    }
}
