package org.houvast.query.search;

import java.util.List;
import org.houvast.language.event.CaseEvent;
import org.houvast.query.projecting.Documents;
import org.houvast.query.projecting.Entry;
import org.houvast.query.projecting.FoldedDocuments;
import org.houvast.query.projecting.Projector;
import org.houvast.query.projecting.ReadModel;
import org.springframework.stereotype.Component;

/** One document per case with what it is found by, and the words of its entries. */
@Component
class SearchProjector implements Projector {

    private final FoldedDocuments<CaseTraits> cases;
    private final WordIndex words;

    SearchProjector(Documents documents, WordIndex words) {
        this.cases = documents.folded(WordIndex.MODEL.collection("cases"), CaseTraits.class);
        this.words = words;
    }

    @Override
    public ReadModel model() {
        return WordIndex.MODEL;
    }

    @Override
    public void apply(List<Entry> batch) {
        var folding = cases.folding();
        for (var entry : batch) {
            if (entry.event() instanceof CaseEvent event) {
                folding.fold(event.caseId().value(), entry.position(), before -> CaseTraits.fold(before, event));
            }
        }
        words.take(batch);
        folding.write();
    }
}
