package org.houvast.query.timeline;

import java.util.stream.Collectors;
import org.houvast.language.closure.ClosureEvent;
import org.houvast.language.closure.ClosureEvent.CaseClosed;
import org.houvast.language.closure.ClosureEvent.CaseReopened;
import org.houvast.query.page.Words;

/** Tells how a case ended, and that it went on. */
record ClosureTold(Words words, Names names) {

    String tell(ClosureEvent event) {
        return switch (event) {
            case CaseClosed closed
            when closed.closures().isEmpty() -> words.say("tell.family-closed", Telling.word(words, closed.outcome()));
            case CaseClosed closed ->
                closed.closures().stream()
                        .map(closure -> words.say(
                                "tell.case-closed",
                                names.child(closure.child()),
                                Telling.word(words, closure.reason())))
                        .collect(Collectors.joining("; "));
            case CaseReopened reopened -> words.say("tell.case-reopened");
        };
    }
}
