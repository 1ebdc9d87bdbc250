package org.houvast.query.practices;

import java.util.ArrayList;
import java.util.List;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.guidance.GuidanceEvent.CoachSessionHeld;
import org.houvast.language.guidance.GuidanceEvent.VideoFeedbackGiven;
import org.houvast.language.practice.PracticeId;
import org.houvast.language.referral.ReferralEvent.ServiceInvolved;
import org.houvast.query.projecting.Documents;
import org.houvast.query.projecting.Entry;
import org.houvast.query.projecting.FoldedDocuments;
import org.houvast.query.projecting.Projector;
import org.houvast.query.projecting.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document per case with the practices that its entries name. */
@Component
class PracticesProjector implements Projector {

    static final ReadModel MODEL = new ReadModel("practices", 1);

    private final FoldedDocuments<UsedInCase> cases;

    PracticesProjector(Documents documents) {
        this.cases = documents.folded(MODEL.collection("cases"), UsedInCase.class);
    }

    /** The practices that a case used. */
    record UsedInCase(String caseId, List<Use> uses) {

        UsedInCase {
            uses = List.copyOf(uses);
        }

        UsedInCase with(Use use) {
            var more = new ArrayList<>(uses);
            more.add(use);
            return new UsedInCase(caseId, more);
        }

        UsedInCase without(String entry) {
            return new UsedInCase(
                    caseId,
                    uses.stream().filter(use -> !use.entry().equals(entry)).toList());
        }
    }

    /** An entry that names a practice. */
    record Use(String entry, String practice) {}

    @Override
    public ReadModel model() {
        return MODEL;
    }

    @Override
    public void apply(List<Entry> batch) {
        var folding = cases.folding();
        for (var entry : batch) {
            if (entry.event() instanceof CaseEvent event) {
                var practice = named(event);
                var caseId = event.caseId().value();
                if (practice != null) {
                    var use = new Use(entry.id().value(), practice.value());
                    folding.fold(
                            caseId,
                            entry.position(),
                            before -> of(caseId, before).with(use));
                } else if (event instanceof EntryWithdrawn withdrawn) {
                    folding.fold(
                            caseId,
                            entry.position(),
                            before ->
                                    of(caseId, before).without(withdrawn.entry().value()));
                }
            }
        }
        folding.write();
    }

    private static UsedInCase of(String caseId, @Nullable UsedInCase before) {
        return before == null ? new UsedInCase(caseId, List.of()) : before;
    }

    private static @Nullable PracticeId named(CaseEvent event) {
        return switch (event) {
            case CoachSessionHeld session -> session.practice();
            case VideoFeedbackGiven feedback -> feedback.practice();
            case ServiceInvolved involved -> involved.practice();
            default -> null; // the others name none
        };
    }
}
