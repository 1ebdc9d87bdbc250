package org.houvast.query.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.houvast.language.duty.Duties;
import org.houvast.language.duty.DutyEvent.DutyBecameLate;
import org.houvast.language.event.CaseEvent;
import org.houvast.query.access.Pseudonyms;
import org.houvast.query.board.Board;
import org.houvast.query.page.Days;
import org.houvast.query.page.NotThere;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.houvast.query.timeline.Histories;
import org.houvast.query.timeline.History;
import org.houvast.query.timeline.Names;
import org.springframework.stereotype.Component;

/** The duties of a case on a day, derived from its own entries. */
@Component
class CaseDuties {

    private final Histories histories;
    private final Board board;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    CaseDuties(Histories histories, Board board, Pseudonyms pseudonyms, Clock clock) {
        this.histories = histories;
        this.board = board;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /**
     * The answer.
     *
     * @param names the names that the reader may use
     * @param day the day on which the duties stand so
     * @param past whether another day or another knowledge than today's was asked for
     * @param duties the duties, in the order of their last days
     */
    record Answer(Names names, LocalDate day, boolean past, List<DutyLine> duties) {}

    Answer answer(String caseId, Parameters parameters, Reader reader) {
        var whole = histories
                .of(board.meant(caseId, reader))
                .orElseThrow(() -> new NotThere(reader.words().say("missing.case", caseId)));
        var names = new Names(whole, reader, pseudonyms);
        var asOf = parameters.day("asOf");
        var entries = whole.knownAt(parameters.moment("knownAt"));
        var known = fold(entries);
        var noted = noted(entries);
        var day = asOf == null ? today() : asOf;
        return new Answer(
                names,
                day,
                asOf != null || parameters.text("knownAt") != null,
                (asOf == null ? known : known.asOf(day))
                        .by(day).stream()
                                .map(duty -> DutyLine.of(duty, day, noted.get(duty.id()), names, reader.words()))
                                .toList());
    }

    private static Duties fold(History known) {
        var duties = Duties.NONE;
        for (var entry : known.entries()) {
            if (entry.event() instanceof CaseEvent event) {
                duties = duties.evolve(entry.id(), event);
            }
        }
        return duties;
    }

    /** The days on which it was noted that duties were late, by their ids. */
    private static Map<String, LocalDate> noted(History known) {
        var noted = new HashMap<String, LocalDate>();
        for (var entry : known.entries()) {
            if (entry.event() instanceof DutyBecameLate late) {
                noted.put(late.duty(), LocalDate.ofInstant(entry.recorded(), Days.ZONE));
            }
        }
        return noted;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }
}
