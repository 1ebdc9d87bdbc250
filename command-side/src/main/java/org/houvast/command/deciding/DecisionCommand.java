package org.houvast.command.deciding;

import org.houvast.language.event.DecisionKind;

/** A command to record a decision. */
public interface DecisionCommand extends CaseCommand {

    /** Which of the decisions of domain.md 1.6 it records. */
    DecisionKind kind();

    /** How the decision came about. */
    Deliberating deliberation();
}
