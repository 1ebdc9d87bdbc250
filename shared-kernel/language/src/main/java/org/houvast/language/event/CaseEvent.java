package org.houvast.language.event;

import java.util.List;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.Identifier;

/** An event in the stream of a family case. */
public interface CaseEvent extends DomainEvent {

    /** The case whose stream it stands in. */
    CaseId caseId();

    /** The children whose trajectory it belongs to; empty when it belongs to the family as a whole. */
    List<ChildId> children();

    /** Its children; the case when it belongs to the family as a whole. */
    @Override
    default List<? extends Identifier> subjects() {
        return children().isEmpty() ? List.of(caseId()) : children();
    }
}
