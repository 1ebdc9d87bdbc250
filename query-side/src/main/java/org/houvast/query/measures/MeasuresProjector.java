package org.houvast.query.measures;

import java.util.ArrayList;
import java.util.List;
import org.houvast.language.event.CaseEvent;
import org.houvast.query.projecting.Documents;
import org.houvast.query.projecting.Entry;
import org.houvast.query.projecting.FoldedDocuments;
import org.houvast.query.projecting.Projector;
import org.houvast.query.projecting.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document per family with every fact that a measure counts. */
@Component
class MeasuresProjector implements Projector {

    static final ReadModel MODEL = new ReadModel("measures", 2);

    private final FoldedDocuments<FamilyFacts> families;

    MeasuresProjector(Documents documents) {
        this.families = documents.folded(MODEL.collection("families"), FamilyFacts.class);
    }

    @Override
    public ReadModel model() {
        return MODEL;
    }

    @Override
    public void apply(List<Entry> batch) {
        var folding = families.folding();
        for (var entry : batch) {
            if (entry.event() instanceof CaseEvent event) {
                folding.fold(event.caseId().value(), entry.position(), before -> fold(before, entry, event));
            }
        }
        folding.write();
    }

    private static FamilyFacts fold(@Nullable FamilyFacts before, Entry entry, CaseEvent event) {
        var children = new ArrayList<>(before == null ? List.<String>of() : before.children());
        event.children().stream()
                .map(Object::toString)
                .filter(child -> !children.contains(child))
                .forEach(children::add);
        var facts = new ArrayList<>(before == null ? List.<Fact>of() : before.facts());
        facts.addAll(Facts.in(entry, event));
        return new FamilyFacts(event.caseId().value(), children, facts);
    }
}
