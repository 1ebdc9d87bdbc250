package org.houvast.command.deciding;

import java.util.List;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.attachment.Attachment;
import org.houvast.language.attachment.Documented;

/** A command that may refer to documents that were handed in before it. */
public interface Attaching extends Documented {

    /** The case it is for. */
    CaseId caseId();

    /** The children it is about; none when it is about the whole case. */
    List<ChildId> children();

    /** Checks that every document is named once. */
    default Check documents() {
        return Check.needs(
                attachments().stream().map(Attachment::id).distinct().count()
                        == attachments().size(),
                "attachment-twice");
    }
}
