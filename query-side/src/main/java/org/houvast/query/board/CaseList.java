package org.houvast.query.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.houvast.query.access.Pseudonyms;
import org.houvast.query.page.Days;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.springframework.stereotype.Component;

/** Answers which cases there are, for one reader. */
@Component
class CaseList {

    static final List<String> PHASES = phases();

    private final Board board;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    CaseList(Board board, Pseudonyms pseudonyms, Clock clock) {
        this.board = board;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /** The cases in the phase that was asked for, in an order that tells a pseudonymous reader nothing. */
    List<CaseRow> answer(Parameters parameters, Reader reader) {
        var phase = parameters.choice("phase", PHASES);
        var today = LocalDate.ofInstant(clock.instant(), Days.ZONE);
        var houses = board.houses();
        return board.cases().stream()
                .map(card -> CaseRow.of(card, houses, reader, pseudonyms, today))
                .filter(row -> phase.equals(PHASES.getFirst()) || row.phase().equals(phase))
                .sorted(Comparator.comparing(CaseRow::family))
                .toList();
    }

    private static List<String> phases() {
        var codes = new ArrayList<>(List.of("all"));
        Arrays.stream(Phase.values()).map(Phase::code).forEach(codes::add);
        return List.copyOf(codes);
    }
}
