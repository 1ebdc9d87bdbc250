package org.houvast.query.why;

import java.time.Clock;
import org.houvast.language.EventId;
import org.houvast.language.Identifier;
import org.houvast.language.event.DecisionEvent;
import org.houvast.query.access.Pseudonyms;
import org.houvast.query.board.Board;
import org.houvast.query.page.Days;
import org.houvast.query.page.NotThere;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.houvast.query.timeline.Histories;
import org.houvast.query.timeline.History;
import org.houvast.query.timeline.Names;
import org.houvast.query.timeline.Timeline;
import org.springframework.stereotype.Component;

/** Answers why a decision was taken, for one reader. */
@Component
class Answering {

    private final Histories histories;
    private final Board board;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    Answering(Histories histories, Board board, Pseudonyms pseudonyms, Clock clock) {
        this.histories = histories;
        this.board = board;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /**
     * The answer.
     *
     * @param why the graph
     * @param names the names that this reader may use
     * @param history what is known, or was then
     */
    record Answer(Why why, Names names, History history) {}

    /**
     * The answer, as it is known now or was at {@code knownAt}.
     *
     * @throws NotThere when there is no such decision, or nobody knew of it then
     */
    Answer why(String caseId, String decisionId, Parameters parameters, Reader reader) {
        var words = reader.words();
        var whole = histories
                .of(board.meant(caseId, reader))
                .orElseThrow(() -> new NotThere(words.say("missing.case", caseId)));
        var entry = Identifier.SHAPE.matcher(decisionId).matches()
                ? whole.find(new EventId(decisionId)).orElse(null)
                : null;
        if (entry == null) {
            throw new NotThere(words.say("missing.decision", decisionId));
        }
        if (!(entry.event() instanceof DecisionEvent decision)) {
            throw new NotThere(words.say("missing.no-decision", decisionId));
        }
        var names = new Names(whole, reader, pseudonyms);
        if (names.hidden(entry.id()) != null) {
            throw new NotThere(words.say("missing.withdrawn"));
        }
        var history = whole.knownAt(parameters.momentUpTo(Days.of(clock.instant()), "knownAt"));
        if (history.find(entry.id()).isEmpty()) {
            throw new NotThere(words.say("why.not-known-then", Days.inWords(entry.recorded(), words.language())));
        }
        var timeline = new Timeline(history, words, names);
        return new Answer(
                new Tracing(history, LookedUp.in(history), timeline, entry, decision, true).trace(names.caseId()),
                names,
                history);
    }
}
