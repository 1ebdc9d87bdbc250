package org.houvast.query.conformance;

import java.util.List;
import org.houvast.language.event.CaseEvent;
import org.houvast.query.projecting.Documents;
import org.houvast.query.projecting.Entry;
import org.houvast.query.projecting.FoldedDocuments;
import org.houvast.query.projecting.Projector;
import org.houvast.query.projecting.ReadModel;
import org.springframework.stereotype.Component;

/** One document per case with every fact that its conformance is derived from. */
@Component
class ConformanceProjector implements Projector {

    static final ReadModel MODEL = new ReadModel("conformance", 1);

    private final FoldedDocuments<CaseFacts> cases;

    ConformanceProjector(Documents documents) {
        this.cases = documents.folded(MODEL.collection("cases"), CaseFacts.class);
    }

    @Override
    public ReadModel model() {
        return MODEL;
    }

    @Override
    public void apply(List<Entry> batch) {
        var folding = cases.folding();
        for (var entry : batch) {
            if (entry.event() instanceof CaseEvent event) {
                folding.fold(
                        event.caseId().value(), entry.position(), before -> CaseFacts.fold(before, entry.id(), event));
            }
        }
        folding.write();
    }
}
