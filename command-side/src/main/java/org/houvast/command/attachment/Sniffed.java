package org.houvast.command.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.Tika;
import org.houvast.language.attachment.DocumentType;

/** What a document is by its first bytes, whatever its name says. */
final class Sniffed {

    private static final Tika TIKA = new Tika();

    /** A mail that was saved as text begins as a mail does; it is text for all that. */
    private static final Map<String, DocumentType> TYPES = Map.of(
            "application/pdf", DocumentType.PDF,
            "image/png", DocumentType.PNG,
            "image/jpeg", DocumentType.JPEG,
            "text/plain", DocumentType.TEXT,
            "message/rfc822", DocumentType.TEXT);

    private Sniffed() {}

    /** The type of what a stream holds; the stream, which can be marked, stands where it stood. */
    static Optional<DocumentType> type(InputStream content) throws IOException {
        return Optional.ofNullable(TYPES.get(TIKA.detect(content)));
    }
}
