package org.houvast.ledger.attachments;

import java.io.IOException;

/** A document is not stored any more as the entry says that it was: it was altered or is missing, and is not erased. */
public final class DamagedAttachmentException extends IOException {

    private static final long serialVersionUID = 1;

    DamagedAttachmentException(String reason) {
        super(reason);
    }
}
