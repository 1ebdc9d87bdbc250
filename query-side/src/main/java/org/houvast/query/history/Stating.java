package org.houvast.query.history;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.language.ChildId;
import org.houvast.language.Coded;
import org.houvast.language.EventId;
import org.houvast.language.HouseId;
import org.houvast.language.Identifier;
import org.houvast.language.PersonId;
import org.houvast.language.consent.Consents.Word;
import org.houvast.language.duty.DutyEvent.DutyBecameLate;
import org.houvast.language.team.ParentGoal;
import org.houvast.language.team.SimbaTeam;
import org.houvast.language.team.TeamEvent.ParentGoalSet;
import org.houvast.query.board.CaseCard;
import org.houvast.query.board.ChildCard;
import org.houvast.query.board.Clocks;
import org.houvast.query.board.Phase;
import org.houvast.query.conformance.DutyLine;
import org.houvast.query.page.Days;
import org.houvast.query.page.Words;
import org.houvast.query.timeline.History;
import org.houvast.query.timeline.Names;
import org.jspecify.annotations.Nullable;

/** States a case at a moment for one reader: with the names that they may use, without what is hidden from them. */
final class Stating {

    private final History whole;
    private final Names names;
    private final Words words;

    /** States moments of this history. */
    Stating(History whole, Names names, Words words) {
        this.whole = whole;
        this.names = names;
        this.words = words;
    }

    /** The case at a moment. */
    State at(Moment moment) {
        return at(moment, Then.of(moment.entries()), moment.day());
    }

    /** What was folded by a moment, looked at on a day. */
    State at(Moment moment, Then then, LocalDate day) {
        var last = moment.last();
        var card = then.card();
        var parts = new Parts();
        return new State(
                names.caseId(),
                names.family(),
                new State.At(
                        day,
                        moment.asOf(),
                        last == null ? null : last.position(),
                        last == null ? null : last.recorded()),
                then.entries(),
                card.map(CaseCard::programme).orElse(null),
                card.map(CaseCard::profile).orElse(null),
                card.map(CaseCard::phase).map(Phase::code).orElse(null),
                card.map(each -> children(each, then, day)).orElse(List.of()),
                then.responsible()
                        .flatMap(entry -> parts.seen(entry.id(), Responsible.of(entry, names, words)))
                        .orElse(null),
                parts.seen(then.team().members(day).values().stream(), SimbaTeam.Change::entry, this::member),
                parts.seen(then.consents().lastWords(day).stream(), Word::entry, word -> consent(word, day)),
                parts.seen(then.goals().all().entrySet().stream(), Map.Entry::getKey, this::goal),
                parts.seen(
                        alike(then.risks().last()).stream(),
                        some -> some.getFirst().entry(),
                        this::risk),
                duties(moment, then, day),
                parts.hidden);
    }

    /** Counts what is left out because it may not be seen. */
    private final class Parts {

        private int hidden;

        <T> Optional<T> seen(EventId entry, T part) {
            if (names.hidden(entry) == null) {
                return Optional.of(part);
            }
            hidden++;
            return Optional.empty();
        }

        <S, T> List<T> seen(Stream<S> parts, Function<S, EventId> told, Function<S, T> state) {
            return parts.flatMap(part -> seen(told.apply(part), state.apply(part)).stream())
                    .toList();
        }
    }

    private List<State.Child> children(CaseCard card, Then then, LocalDate day) {
        return card.children().stream()
                .map(child -> child(child, card, then, day))
                .toList();
    }

    private State.Child child(ChildCard child, CaseCard card, Then then, LocalDate day) {
        var id = new ChildId(child.child());
        var place = place(child, then);
        var clocks = card.closed() ? null : Clocks.of(child, card.programme(), day);
        return new State.Child(
                names.childId(id),
                names.child(id),
                names.real() ? child.born() : null,
                child.phase().code(),
                child.since(),
                place,
                house(child),
                place == null ? List.of() : with(child, place, card, then),
                child.goal(),
                clocks == null ? null : clocks.daysInCare(),
                clocks == null ? null : clocks.termDays(),
                clocks == null ? null : clocks.reassessmentDue());
    }

    private static @Nullable String place(ChildCard child, Then then) {
        if (child.house() != null) {
            return "house";
        }
        return switch (child.phase()) {
            case HOME -> "home";
            case PLACED_AGAIN -> "elsewhere";
            case FOSTER_CARE -> "foster-care";
            case OPENED ->
                child.placements().isEmpty() && then.livesWithClient(new ChildId(child.child())) ? "with-client" : null;
            case IN_CARE, RETURNING, PAUSED, CLOSED -> null;
        };
    }

    private @Nullable String house(ChildCard child) {
        var house = child.house();
        return house == null ? null : names.house(new HouseId(house));
    }

    private List<String> with(ChildCard child, String place, CaseCard card, Then then) {
        return card.children().stream()
                .filter(other -> !other.child().equals(child.child()))
                .filter(other -> place.equals(place(other, then)))
                .filter(other -> Optional.ofNullable(other.house()).equals(Optional.ofNullable(child.house())))
                .filter(other -> !place.equals("elsewhere") && !place.equals("foster-care"))
                .map(other -> names.child(new ChildId(other.child())))
                .toList();
    }

    private State.Member member(SimbaTeam.Change joined) {
        return new State.Member(
                names.personId(joined.person()),
                names.person(joined.person()),
                code(joined.role()),
                joined.on(),
                joined.entry().value());
    }

    private State.Consent consent(Word word, LocalDate day) {
        var state = word.stands(day) ? "given" : word.consents() ? "ended" : "not-given";
        return new State.Consent(
                names.personId(word.person()),
                names.person(word.person()),
                word.scope().code(),
                state,
                word.day(),
                word.until(),
                word.entry().value());
    }

    private State.Goal goal(Map.Entry<EventId, ParentGoal> set) {
        var goal = set.getValue();
        var progress = goal.progress();
        var end = goal.end();
        return new State.Goal(
                set.getKey().value(),
                names.person(goal.owner()),
                names.real() ? inWords(set.getKey()) : null,
                goal.domain() == null ? null : goal.domain().code(),
                goal.set(),
                goal.target(),
                said(progress),
                said(end));
    }

    private @Nullable String said(ParentGoal.@Nullable Said<? extends Coded> said) {
        return said == null || names.hidden(said.by()) != null
                ? null
                : said.what().code();
    }

    private @Nullable String inWords(EventId goal) {
        return whole.find(goal)
                .filter(entry -> entry.event() instanceof ParentGoalSet)
                .map(entry -> words.recorded(((ParentGoalSet) entry.event()).words()))
                .orElse(null);
    }

    /** What one entry says alike of several children is one thing. */
    private static Collection<List<Risks.Assessed>> alike(List<Risks.Assessed> assessed) {
        return assessed.stream()
                .collect(Collectors.groupingBy(each -> each.about(null), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private State.Risk risk(List<Risks.Assessed> alike) {
        var assessed = alike.getFirst();
        var change = assessed.change();
        return new State.Risk(
                names.listed(alike.stream().map(each -> about(each.about())).toList()),
                assessed.kind().code(),
                assessed.factor().code(),
                assessed.presence().code(),
                change == null ? null : change.code(),
                assessed.on(),
                assessed.entry().value());
    }

    private String about(@Nullable Identifier who) {
        return switch (who) {
            case ChildId child -> names.child(child);
            case PersonId person -> names.person(person);
            case null, default -> words.say("the-family");
        };
    }

    private List<DutyLine> duties(Moment moment, Then then, LocalDate day) {
        var noted = new HashMap<String, LocalDate>();
        var positions = new HashMap<String, Long>();
        for (var entry : moment.known().entries()) {
            positions.put(entry.id().value(), entry.position());
            if (entry.event() instanceof DutyBecameLate late) {
                noted.put(late.duty(), Days.of(entry.recorded()));
            }
        }
        return then.conformance().outstanding(day).stream()
                .map(asked -> DutyLine.of(asked, day, noted.get(asked.id()), names, words)
                        .at(positions))
                .toList();
    }

    private static String code(@Nullable Coded coded) {
        return coded == null ? "" : coded.code();
    }
}
