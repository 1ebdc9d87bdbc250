package org.houvast.query.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.houvast.language.EventId;
import org.houvast.query.access.Pseudonyms;
import org.houvast.query.board.Board;
import org.houvast.query.history.Panel.Difference;
import org.houvast.query.page.Days;
import org.houvast.query.page.NotThere;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.houvast.query.page.Words;
import org.houvast.query.projecting.Entry;
import org.houvast.query.timeline.Histories;
import org.houvast.query.timeline.History;
import org.houvast.query.timeline.Names;
import org.houvast.query.timeline.Telling;
import org.houvast.query.timeline.Timeline;
import org.houvast.query.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Replays a case for a reader: what it was at a moment, what a step changed, and how two moments differ. */
@Component
class Replay {

    private final Histories histories;
    private final Board board;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    Replay(Histories histories, Board board, Pseudonyms pseudonyms, Clock clock) {
        this.histories = histories;
        this.board = board;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /** The case at the moment that is asked for. */
    State state(String caseId, Parameters parameters, Reader reader) {
        var told = told(caseId, reader);
        return told.state(told.asked(parameters, ""));
    }

    /** A view of the case that can be stepped through. */
    View view(String caseId, Parameters parameters, Reader reader) {
        var told = told(caseId, reader);
        var moment = told.asked(parameters, "");
        var addresses = Addresses.of("/cases/" + told.names().caseId() + "/history", parameters);
        var steps = addresses.was() ? Steps.was(moment) : Steps.known(told.whole(), moment);
        var stating = told.stating(moment);
        var state = stating.at(moment);
        var panel = told.panel(state);
        var beside = addresses.compares() ? told.beside(told.asked(parameters, Addresses.BESIDE), panel) : null;
        var changes = told.changes(stating, moment, steps, addresses.was(), panel);
        return new View(
                told.names(),
                addresses,
                moment,
                steps,
                panel,
                state.hidden(),
                changes,
                told.shown(steps, moment),
                told.gap(moment),
                beside);
    }

    private Told told(String caseId, Reader reader) {
        var words = reader.words();
        var whole = histories
                .of(board.meant(caseId, reader))
                .orElseThrow(() -> new NotThere(words.say("missing.case", caseId)));
        return new Told(
                whole,
                new Names(whole, reader, pseudonyms),
                moment -> new Names(moment.known(), whole, reader, pseudonyms),
                words,
                Days.of(clock.instant()));
    }

    /**
     * A case that can be stepped through.
     *
     * @param names what the reader may call persons and places
     * @param addresses the addresses of other moments
     * @param moment the moment that is shown
     * @param steps the steps that can be taken
     * @param panel what was so
     * @param hidden how much of it is hidden from the reader
     * @param changes what the step changed
     * @param entries the entries of the step
     * @param gap what had happened by then and was recorded later, the corrections of what was known among it
     * @param beside another moment; null when none is shown beside
     */
    record View(
            Names names,
            Addresses addresses,
            Moment moment,
            Steps steps,
            Panel panel,
            int hidden,
            Changes changes,
            List<TimelineEntry> entries,
            List<TimelineEntry> gap,
            @Nullable Beside beside) {

        /** The position of the entry that a line is told by; null when it is told by none. */
        public @Nullable Long position(@Nullable String entry) {
            return entry == null
                    ? null
                    : moment.known()
                            .find(new EventId(entry))
                            .map(Entry::position)
                            .orElse(null);
        }

        /** The life of the case, to slide over. */
        Strip strip(Words words) {
            return Strip.of(steps, moment.day(), new Telling(words, names), words, addresses::atStep);
        }
    }

    /**
     * What a step changed.
     *
     * @param here what its entries changed, on the day that is shown
     * @param meanwhile what had become different by itself since the step before: days passed
     * @param keys the lines that changed here
     */
    record Changes(List<Difference> here, List<Difference> meanwhile, Set<String> keys) {

        static Changes of(List<Difference> here, List<Difference> meanwhile) {
            return new Changes(
                    here, meanwhile, here.stream().map(Difference::key).collect(Collectors.toSet()));
        }
    }

    /**
     * Another moment beside the one that is shown.
     *
     * @param moment the moment
     * @param differences what is different there
     * @param sections both, line by line
     */
    record Beside(Moment moment, List<Difference> differences, List<Panel.Rows> sections) {}

    /**
     * A case, as it is told to one reader.
     *
     * @param whole all its entries
     * @param names what the reader may call persons and places
     * @param then what they could be called at a moment: a name that was told later was not known
     * @param words the reader's words
     * @param today the day on which they read
     */
    private record Told(History whole, Names names, Function<Moment, Names> then, Words words, LocalDate today) {

        Moment asked(Parameters parameters, String as) {
            return Moment.asked(parameters, as, whole, today, words);
        }

        State state(Moment moment) {
            return stating(moment).at(moment);
        }

        private Stating stating(Moment moment) {
            return new Stating(whole, then.apply(moment), words);
        }

        Panel panel(State state) {
            return Panel.of(state, words);
        }

        Beside beside(Moment moment, Panel shown) {
            var panel = panel(state(moment));
            return new Beside(moment, shown.to(panel), shown.beside(panel));
        }

        /** What the entries of a step changed, and what passing days changed before them. */
        Changes changes(Stating stating, Moment moment, Steps steps, boolean was, Panel after) {
            var step = steps.shown();
            if (step == null) {
                return Changes.of(List.of(), List.of());
            }
            var before = was ? before(moment, step) : before(step);
            var folded = Then.of(before.entries());
            var now = panel(stating.at(before, folded, moment.day()));
            boolean daysPassed = steps.current() > 0 && !before.day().equals(moment.day());
            return Changes.of(
                    now.to(after),
                    daysPassed ? panel(stating.at(before, folded, before.day())).to(now) : List.of());
        }

        /** What was known before the entry of a step. */
        private Moment before(Steps.Step step) {
            var known = whole.before(step.entries().getFirst());
            var last = known.entries();
            return new Moment(
                    known,
                    null,
                    null,
                    null,
                    last.isEmpty() ? step.day() : Days.of(last.getLast().recorded()));
        }

        /** The world before the day of a step. */
        private static Moment before(Moment moment, Steps.Step step) {
            var day = step.day().minusDays(1);
            return new Moment(moment.known(), day, moment.position(), moment.knownAt(), day);
        }

        List<TimelineEntry> shown(Steps steps, Moment moment) {
            var step = steps.shown();
            return step == null ? List.of() : new Timeline(moment.known(), words, names).show(step.entries());
        }

        /** What had happened by the end of a day, and was recorded only after it; corrections of what was known too. */
        List<TimelineEntry> gap(Moment moment) {
            var day = moment.day();
            var late = whole.entries().stream()
                    .filter(entry -> Days.of(entry.recorded()).isAfter(day))
                    .filter(entry -> !happened(entry).isAfter(day))
                    .toList();
            return new Timeline(whole, words, names).show(late);
        }

        /** The day that an entry tells of: of a correction, the day of what it corrects. */
        private LocalDate happened(Entry entry) {
            return History.amended(entry)
                    .flatMap(whole::find)
                    .map(whole.days()::of)
                    .orElseGet(() -> whole.days().of(entry));
        }
    }
}
