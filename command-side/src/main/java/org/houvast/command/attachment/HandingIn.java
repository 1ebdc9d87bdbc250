package org.houvast.command.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.houvast.command.attachment.UnfitDocument.Reason;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.attachment.Attachment;
import org.houvast.language.attachment.DocumentType;
import org.houvast.language.attachment.LargestDocument;
import org.houvast.ledger.attachments.Attachments;
import org.houvast.ledger.attachments.Upload;
import org.jspecify.annotations.Nullable;

/**
 * Takes documents in. The type that is declared, the end of the name and the content must agree, and it must be one of
 * the types that are taken; what does not is refused before anything of it is kept.
 */
public final class HandingIn {

    private final Attachments attachments;
    private final LargestDocument largest;

    /** Into these. */
    public HandingIn(Attachments attachments, LargestDocument largest) {
        this.attachments = attachments;
        this.largest = largest;
    }

    /**
     * Refuses a document before any of it is read.
     *
     * @param bytes how long the sender says that it is; less than 0 when nothing is said
     * @throws UnfitDocument when that is too much
     */
    public void announced(long bytes) throws UnfitDocument {
        if (bytes > largest.bytes()) {
            throw CheckedContent.tooLarge(largest);
        }
    }

    /**
     * Keeps a document for an entry that is still to be recorded.
     *
     * @param children whom it is about; none when it is about the whole case
     * @param name the name of the file, as it was given
     * @param declared the media type, as it was given
     * @throws UnfitDocument when it is not taken
     * @throws IOException when it does not come to its end
     */
    public Attachment take(
            CaseId caseId,
            Collection<ChildId> children,
            @Nullable String name,
            @Nullable String declared,
            InputStream content)
            throws IOException {
        var plain = FileName.of(name);
        var ofName = DocumentType.ofName(plain).orElseThrow(HandingIn::notTaken);
        var ofHeader =
                DocumentType.ofMediaType(declared == null ? "" : declared).orElseThrow(HandingIn::notTaken);
        var marked = new BufferedInputStream(content);
        if (isEmpty(marked)) {
            throw new UnfitDocument(Reason.EMPTY);
        }
        var found = Sniffed.type(marked);
        if (ofName != ofHeader || found.filter(ofName::equals).isEmpty()) {
            throw new UnfitDocument(Reason.LIES);
        }
        return attachments.keep(
                Upload.to(caseId, children, plain, ofName), new CheckedContent(marked, ofName, largest));
    }

    private static boolean isEmpty(InputStream content) throws IOException {
        content.mark(1);
        boolean empty = content.read() < 0;
        content.reset();
        return empty;
    }

    private static UnfitDocument notTaken() {
        return new UnfitDocument(
                Reason.TYPE,
                Arrays.stream(DocumentType.values())
                        .flatMap(type -> type.extensions().stream())
                        .map(extension -> "." + extension)
                        .collect(Collectors.joining(", ")));
    }
}
