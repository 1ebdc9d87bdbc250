package org.houvast.command.deciding;

import org.houvast.language.CaseId;

/** A command to a family case. */
public interface CaseCommand extends Command {

    /** The case it is for. */
    CaseId caseId();
}
