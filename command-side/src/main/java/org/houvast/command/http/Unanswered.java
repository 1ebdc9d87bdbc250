package org.houvast.command.http;

import java.util.List;
import org.houvast.language.rule.Warning;

/** Somebody with a form is asked first why it is done all the same: the warnings it would leave have no answer yet. */
final class Unanswered extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Warning> warnings;

    Unanswered(List<Warning> warnings) {
        super(warnings.size() + " warning(s) without an answer");
        this.warnings = List.copyOf(warnings);
    }

    List<Warning> warnings() {
        return warnings;
    }
}
