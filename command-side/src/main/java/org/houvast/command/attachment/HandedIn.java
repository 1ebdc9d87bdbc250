package org.houvast.command.attachment;

import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.Attaching;
import org.houvast.command.deciding.Command;
import org.houvast.language.attachment.Attachment;
import org.houvast.language.rule.Refusal;
import org.houvast.ledger.attachments.Attachments;
import org.houvast.ledger.attachments.Upload;

/**
 * The documents that a command refers to are there, as it says that they are: handed in for its case, about the same
 * children, and so not long ago that they are still there when it is recorded.
 */
public final class HandedIn {

    private final Attachments attachments;

    /** Among these. */
    public HandedIn(Attachments attachments) {
        this.attachments = attachments;
    }

    /** What stands in the way; nothing for a command without documents. */
    public List<Refusal> check(Command command) {
        return command instanceof Attaching attaching
                ? attaching.attachments().stream()
                        .filter(said -> !handedIn(said, attaching))
                        .map(said -> Refusal.of(
                                "unknown-attachment",
                                Map.of("attachment", said.id().value())))
                        .toList()
                : List.of();
    }

    private boolean handedIn(Attachment said, Attaching by) {
        var about = Upload.subjectsOf(by.caseId(), by.children());
        return attachments
                .find(said.id())
                .filter(kept ->
                        kept.caseId().equals(by.caseId()) && kept.about().equals(about))
                .filter(kept -> kept.attachment().equals(said))
                .filter(attachments::canBeReferredTo)
                .isPresent();
    }

    /** The command was recorded: its documents are kept from now on. */
    public void recorded(Command command) {
        if (command instanceof Attaching attaching) {
            attachments.referred(
                    attaching.attachments().stream().map(Attachment::id).toList());
        }
    }
}
