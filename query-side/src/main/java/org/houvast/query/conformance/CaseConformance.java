package org.houvast.query.conformance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.houvast.language.duty.Conformance;
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
import org.houvast.query.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a case was done as the rules ask, as it stood on a day, derived from its own entries. */
@Component
public class CaseConformance {

    private final Histories histories;
    private final Board board;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    CaseConformance(Histories histories, Board board, Pseudonyms pseudonyms, Clock clock) {
        this.histories = histories;
        this.board = board;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /**
     * The answer.
     *
     * @param names the names that the reader may use
     * @param day the day on which it stands so
     * @param past whether another day or another knowledge than today's was asked for
     * @param duties all that was asked for, in the order of its last days; what has none yet comes last
     * @param breaches the rules that were found not to be met when an entry was recorded, in the order of the entries
     */
    public record Answer(Names names, LocalDate day, boolean past, List<DutyLine> duties, List<Breach> breaches) {}

    /** The answer for a reader, as of a day and as known at a moment when these are asked for. */
    public Answer answer(String caseId, Parameters parameters, Reader reader) {
        var whole = histories
                .of(board.meant(caseId, reader))
                .orElseThrow(() -> new NotThere(reader.words().say("missing.case", caseId)));
        var names = new Names(whole, reader, pseudonyms);
        var today = today();
        var asOf = parameters.dayUpTo(today, "asOf");
        var entries = whole.knownAt(parameters.momentUpTo(today, "knownAt"));
        var day = asOf == null ? today : asOf;
        return new Answer(
                names,
                day,
                asOf != null || parameters.text("knownAt") != null,
                duties(entries, asOf, day, names, reader),
                breaches(entries.asOf(asOf), names, reader));
    }

    /** All that is asked for, as it stands on a day by all that these entries say. */
    public static List<DutyLine> duties(History known, LocalDate day, Names names, Reader reader) {
        return duties(known, null, day, names, reader);
    }

    private static List<DutyLine> duties(
            History known, @Nullable LocalDate asOf, LocalDate day, Names names, Reader reader) {
        var conformance = fold(known);
        var noted = noted(known);
        var positions = positions(known);
        return (asOf == null ? conformance : conformance.asOf(asOf))
                .by(day).stream()
                        .map(asked -> DutyLine.of(asked, day, noted.get(asked.id()), names, reader.words())
                                .at(positions))
                        .toList();
    }

    private static Conformance fold(History known) {
        return new Conformance(known.entries().stream()
                .filter(entry -> entry.event() instanceof CaseEvent)
                .flatMap(entry -> Conformance.factsOf(entry.id(), (CaseEvent) entry.event()).stream())
                .toList());
    }

    private static Map<String, Long> positions(History known) {
        var positions = new HashMap<String, Long>();
        known.entries().forEach(entry -> positions.put(entry.id().value(), entry.position()));
        return positions;
    }

    private static List<Breach> breaches(History known, Names names, Reader reader) {
        var timeline = new Timeline(known, reader.words(), names);
        return known.entries().stream()
                .filter(entry -> !entry.event().header().warnings().isEmpty())
                .filter(entry -> names.hidden(entry.id()) == null)
                .flatMap(entry -> Breach.of(timeline.show(entry)))
                .toList();
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
