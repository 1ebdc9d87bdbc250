package org.houvast.query.timeline;

import java.time.Clock;
import java.util.List;
import org.houvast.language.access.Question;
import org.houvast.query.access.Asks;
import org.houvast.query.access.Pseudonyms;
import org.houvast.query.board.Board;
import org.houvast.query.page.Days;
import org.houvast.query.page.NotThere;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TimelineController {

    private final Histories histories;
    private final Board board;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    TimelineController(Histories histories, Board board, Pseudonyms pseudonyms, Clock clock) {
        this.histories = histories;
        this.board = board;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    @Asks(Question.TIMELINE)
    @GetMapping(path = "/api/cases/{caseId}/timeline", produces = MediaType.APPLICATION_JSON_VALUE)
    List<TimelineEntry> timeline(@PathVariable String caseId, Parameters parameters, Reader reader) {
        parameters.only("asOf", "knownAt");
        var whole = histories
                .of(board.meant(caseId, reader))
                .orElseThrow(() -> new NotThere(reader.words().say("missing.case", caseId)));
        var today = Days.of(clock.instant());
        var known = whole.knownAt(parameters.momentUpTo(today, "knownAt"));
        return new Timeline(known, reader.words(), new Names(whole, reader, pseudonyms))
                .show(known.asOf(parameters.dayUpTo(today, "asOf")).entries());
    }
}
