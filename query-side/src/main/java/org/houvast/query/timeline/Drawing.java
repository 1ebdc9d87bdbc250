package org.houvast.query.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.houvast.language.ChildId;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.reunification.ReunificationEvent.ChildReturnedHome;
import org.houvast.language.reunification.ReunificationEvent.ReEntryOccurred;
import org.houvast.language.stay.StayEvent;
import org.houvast.query.page.Days;
import org.houvast.query.page.Words;
import org.houvast.query.projecting.Entry;

/** Draws a history: where each child lived as bars, what was done as marks, a row for each kind. */
final class Drawing {

    private static final int WIDTH = 1200;
    private static final int LEFT = 112;
    private static final int RIGHT = 1190;
    private static final int TOP = 30;
    private static final int FAMILY_HEIGHT = 46;
    private static final int CHILD_HEIGHT = 104;
    private static final int BAR = 36;
    private static final int BAR_HEIGHT = 20;
    private static final int PROCESS = 59;
    private static final int PROCESS_HEIGHT = 13;
    private static final int LETTER = 7;
    private static final int MONTHS_WITH_LABELS = 14;

    private final Words words;
    private final Names names;
    private final Telling telling;
    private final Period period;
    private final double unitsPerDay;

    Drawing(Words words, Names names, Period period) {
        this.words = words;
        this.names = names;
        this.telling = new Telling(words, names);
        this.period = period;
        this.unitsPerDay = (double) (RIGHT - LEFT) / Math.max(1, ChronoUnit.DAYS.between(period.from(), period.to()));
    }

    /**
     * Draws it.
     *
     * @param history all entries, for the bars
     * @param marked the entries that get a mark
     */
    Picture draw(History history, List<Entry> marked) {
        var lanes = new ArrayList<Picture.Lane>();
        lanes.add(new Picture.Lane(
                words.say("case.lane.family"), TOP, FAMILY_HEIGHT, List.of(), familyMarks(marked, history.days())));
        int y = TOP + FAMILY_HEIGHT;
        for (var child : names.children()) {
            lanes.add(childLane(child, history, marked, y));
            y += CHILD_HEIGHT;
        }
        var label = words.say(
                "case.timeline.label",
                names.family(),
                marked.size(),
                Days.inWords(period.from(), words.language()),
                Days.inWords(period.to(), words.language()));
        return new Picture(WIDTH, y + 6, LEFT, label, ticks(), lanes);
    }

    private Picture.Lane childLane(ChildId child, History history, List<Entry> marked, int y) {
        var bars = Spans.of(child, history, names).stream()
                .filter(span -> !span.from().isAfter(period.to()))
                .filter(span -> span.to() == null || !span.to().isBefore(period.from()))
                .map(span -> bar(span, y))
                .toList();
        var marks = marked.stream()
                .filter(entry -> entry.event() instanceof CaseEvent event
                        && event.children().contains(child))
                .filter(entry -> period.holds(history.days().of(entry)))
                .map(entry -> mark(entry, history.days().of(entry), y + row(entry.event())))
                .toList();
        return new Picture.Lane(names.child(child), y, CHILD_HEIGHT, bars, marks);
    }

    private static int row(DomainEvent event) {
        return switch (Kind.of(event)) {
            case SESSION -> 14;
            case REASSESSMENT -> 29;
            case DECISION -> BAR + BAR_HEIGHT / 2;
            case STAY -> movesTheChild(event) ? BAR + BAR_HEIGHT / 2 : PROCESS + PROCESS_HEIGHT / 2;
            case CONTACT -> 82;
            case OTHER -> 95;
        };
    }

    /** Whether the child lives elsewhere from then on; else it is a step on the way. */
    private static boolean movesTheChild(DomainEvent event) {
        return event instanceof StayEvent || event instanceof ChildReturnedHome || event instanceof ReEntryOccurred;
    }

    /** Marks of one day would hide each other: the next one that is too near stands a little lower or higher. */
    private List<Picture.Mark> familyMarks(List<Entry> marked, RightDays days) {
        var marks = new ArrayList<Picture.Mark>();
        double last = Double.NEGATIVE_INFINITY;
        int nudge = 0;
        for (var entry : marked) {
            if (entry.event() instanceof CaseEvent event
                    && event.children().isEmpty()
                    && period.holds(days.of(entry))) {
                double x = x(days.of(entry));
                nudge = x - last < 11 ? (nudge + 1) % 3 : 0;
                last = x;
                marks.add(mark(entry, days.of(entry), TOP + 12 + nudge * 11));
            }
        }
        return marks;
    }

    private Picture.Bar bar(Span span, int y) {
        var to = span.to() == null ? period.to() : span.to();
        double begin = Math.max(LEFT, x(span.from()));
        double width = Math.max(2, Math.min(RIGHT, x(to)) - begin);
        boolean place = span.kind().place();
        var name = span.kind() == Span.Kind.STAY
                ? span.label()
                : words.say("bar." + span.kind().code(), span.label());
        var until = span.to() == null ? words.say("bar.now") : Days.inWords(span.to(), words.language());
        return new Picture.Bar(
                span.kind().code(),
                round(begin),
                y + (place ? BAR : PROCESS),
                round(width),
                place ? BAR_HEIGHT : PROCESS_HEIGHT,
                fitting(width, name, span.kind() == Span.Kind.PHASE ? span.label() : ""),
                words.say("bar.stay", name, Days.inWords(span.from(), words.language()), until),
                span.position());
    }

    private static String fitting(double width, String... texts) {
        return Arrays.stream(texts)
                .filter(text -> text.length() * LETTER + LETTER < width)
                .findFirst()
                .orElse("");
    }

    private Picture.Mark mark(Entry entry, LocalDate day, int y) {
        long lag = Days.lag(day, entry.recorded());
        var kind = Kind.of(entry.event());
        var title = telling.title(entry.event()) + ", " + Days.inWords(day, words.language()) + ". "
                + telling.summary(entry.event())
                + (lag > 0 ? " (" + Days.lagInWords(lag, words) + ")" : "");
        return new Picture.Mark(
                kind.code(),
                path(kind, movesTheChild(entry.event()), x(day), y),
                lag > Days.LATE,
                title,
                entry.position());
    }

    private static String path(Kind kind, boolean moves, double x, int y) {
        var shape = switch (kind) {
            case SESSION -> "M%1$s %2$s m-1.4 -6 h2.8 v12 h-2.8 z";
            case CONTACT -> "M%1$s %2$s m-2.9 0 a2.9 2.9 0 1 0 5.8 0 a2.9 2.9 0 1 0 -5.8 0 z";
            case REASSESSMENT -> "M%1$s %2$s m-5.5 -4.5 h11 l-5.5 9 z";
            case DECISION -> "M%1$s %2$s m0 -7 l7 7 l-7 7 l-7 -7 z";
            case STAY -> moves ? "M%1$s %2$s m-1.6 -10 h3.2 v20 h-3.2 z" : "M%1$s %2$s m-1.2 -6 h2.4 v12 h-2.4 z";
            case OTHER -> "M%1$s %2$s m-3 -3 h6 v6 h-6 z";
        };
        return String.format(Locale.ROOT, shape, round(x), y);
    }

    private List<Picture.Tick> ticks() {
        var ticks = new ArrayList<Picture.Tick>();
        long months = ChronoUnit.MONTHS.between(period.from(), period.to());
        var month = period.from().withDayOfMonth(1);
        for (; !month.isAfter(period.to()); month = month.plusMonths(1)) {
            boolean year = month.getMonthValue() == 1;
            if (month.isBefore(period.from())) {
                continue;
            }
            var label = year
                    ? String.valueOf(month.getYear())
                    : months <= MONTHS_WITH_LABELS || month.getMonthValue() % 3 == 1
                            ? Days.month(month, words.language())
                            : "";
            ticks.add(new Picture.Tick(round(x(month)), label, year));
        }
        return ticks;
    }

    private double x(LocalDate day) {
        return LEFT + ChronoUnit.DAYS.between(period.from(), day) * unitsPerDay;
    }

    private static double round(double units) {
        return Math.round(units * 10) / 10.0;
    }
}
