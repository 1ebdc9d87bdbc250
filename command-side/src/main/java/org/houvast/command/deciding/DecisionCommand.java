package org.houvast.command.deciding;

/** A command to record a decision. */
public interface DecisionCommand extends CaseCommand {

    /** How the decision came about. */
    Deliberating deliberation();
}
