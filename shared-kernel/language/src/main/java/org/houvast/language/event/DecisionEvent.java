package org.houvast.language.event;

import org.houvast.language.Coded;

/** A decision: an event that says why, by whom, and on which evidence. */
public interface DecisionEvent extends CaseEvent {

    /** Which of the decisions of domain.md 1.6 it is. */
    DecisionKind kind();

    /** The outcome chosen, from the vocabulary of that decision. */
    Coded outcome();

    /** How the decision came about. */
    Deliberation deliberation();
}
