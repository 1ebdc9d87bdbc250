package org.houvast.language.duty;

import org.houvast.language.Coded;
import org.houvast.language.rule.Rule;

/** What a rule asks for of a case: something that is done by a day, or something that the file shows. */
public sealed interface Asked extends Coded permits DutyKind, FileNote {

    /** The rule that asks for it. */
    Rule rule();
}
