package org.houvast.language.attachment;

import java.util.List;

/** What documents are kept with. */
public interface Documented {

    /** The documents, in the order in which they were named; each of them once. */
    List<Attachment> attachments();
}
