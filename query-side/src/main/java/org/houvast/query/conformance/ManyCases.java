package org.houvast.query.conformance;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static org.houvast.query.projecting.FoldedDocuments.field;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.houvast.language.CaseId;
import org.houvast.language.HouseId;
import org.houvast.language.duty.Asked;
import org.houvast.language.duty.DutyState;
import org.houvast.language.duty.Requirement;
import org.houvast.language.rule.Findings;
import org.houvast.language.rule.Rule;
import org.houvast.query.access.Pseudonyms;
import org.houvast.query.board.Board;
import org.houvast.query.page.BadQuestion;
import org.houvast.query.page.Days;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.houvast.query.projecting.Documents;
import org.houvast.query.projecting.FoldedDocuments;
import org.houvast.query.timeline.Telling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether many cases were done as the rules ask. The cases that were open in the period are found by an index; what they
 * ask for is worked out once a day for each, and kept while nothing is recorded in it.
 */
@Component
public class ManyCases {

    /** What the rows may be. */
    static final List<String> ROWS = List.of("rule", "case", "house", "team", "quarter");

    /** Requirements kept at most, of all cases together: some 200 bytes each. */
    private static final int KEPT = 500_000;

    private final FoldedDocuments<CaseFacts> cases;
    private final Board board;
    private final Pseudonyms pseudonyms;
    private final Clock clock;
    private final Cache<Key, List<Requirement>> worked;

    ManyCases(Documents documents, Board board, Pseudonyms pseudonyms, Clock clock) {
        this.cases = documents
                .folded(ConformanceProjector.MODEL.collection("cases"), CaseFacts.class)
                .indexed("until", "from");
        this.board = board;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
        this.worked = Caffeine.newBuilder()
                .maximumWeight(KEPT)
                .weigher((Key key, List<Requirement> some) -> 1 + some.size())
                .build();
    }

    /** A case with so many facts, on a day. */
    private record Key(CaseId caseId, int facts, LocalDate on) {}

    /** Something that was asked for in a case, as it stands on the day. */
    private record Item(CaseFacts of, Requirement asked, LocalDate day, DutyState state, long daysLate) {}

    /** The answer to what is asked for by these parameters. */
    Overview answer(Parameters parameters, Reader reader) {
        var today = LocalDate.ofInstant(clock.instant(), Days.ZONE);
        var on = Objects.requireNonNullElse(parameters.dayUpTo(today, "on"), today);
        var to = Objects.requireNonNullElse(parameters.day("to"), on);
        var from = Objects.requireNonNullElse(
                parameters.day("from"), to.minusYears(1).plusDays(1));
        if (from.isAfter(to)) {
            throw new BadQuestion(reader.words().say("bad.period", from, to));
        }
        var by = parameters.choice("by", ROWS);
        var rule = rule(parameters.text("rule"), reader);
        var house = parameters.text("house");
        var team = parameters.text("team");
        var found = cases.where(
                and(gte(field("until"), from.toString()), lte(field("from"), to.toString())), Integer.MAX_VALUE);
        var items = found.stream()
                .flatMap(each -> items(each, on))
                .filter(item -> !item.day().isBefore(from) && !item.day().isAfter(to))
                .filter(item -> rule == null || item.asked().asked().rule() == rule)
                .filter(item -> house == null
                        || houseOf(item)
                                .map(id -> house(id, reader))
                                .filter(house::equals)
                                .isPresent())
                .filter(item -> team == null
                        || item.of().team(item.day()).filter(team::equals).isPresent())
                .toList();
        return new Overview(on, from, to, by, found.size(), tally(items), rows(by, items, reader));
    }

    /**
     * Whether something that a rule asks for in a case is late, missing or was done late.
     *
     * @param rule the rule; null for any
     * @param days by so many days at least; what is missing without a day counts for any number
     */
    public boolean breached(CaseId caseId, @Nullable Rule rule, long days) {
        var today = LocalDate.ofInstant(clock.instant(), Days.ZONE);
        return cases.find(caseId.value()).stream()
                .flatMap(each -> items(each, today))
                .filter(item -> rule == null || item.asked().asked().rule() == rule)
                .anyMatch(item -> item.daysLate() >= Math.max(1, days)
                        || (item.state() == DutyState.MISSING && item.asked().due() == null));
    }

    private static @Nullable Rule rule(@Nullable String given, Reader reader) {
        try {
            return given == null ? null : Rule.valueOf(given);
        } catch (IllegalArgumentException unknown) {
            throw new BadQuestion(reader.words().say("bad.rule", given));
        }
    }

    /** Cases of the future are nobody's: what is known on the day counts, not what happened after it. */
    private Stream<Item> items(CaseFacts facts, LocalDate on) {
        return worked.get(new Key(facts.caseId(), facts.facts().size(), on), key -> facts.requirements(on)).stream()
                .map(asked -> new Item(facts, asked, day(asked), asked.on(on), asked.daysLate(on)));
    }

    /** The day by which it belongs to a period. */
    private static LocalDate day(Requirement asked) {
        var met = asked.met();
        return Stream.of(
                        Optional.ofNullable(asked.due()),
                        Optional.ofNullable(asked.lapsed()),
                        Optional.ofNullable(met).map(each -> each.on()),
                        Optional.of(asked.since()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> houseOf(Item item) {
        return item.of().house(item.asked().child(), item.day());
    }

    private static Tally tally(List<Item> items) {
        return Tally.of(items.stream().map(Item::state).toList());
    }

    private List<Overview.Row> rows(String by, List<Item> items, Reader reader) {
        return switch (by) {
            case "case" -> rows(items, item -> Optional.of(item.of().caseId()), families(reader), reader);
            case "house" -> rows(items, item -> houseOf(item).map(HouseId::new), houses(reader), reader);
            case "team" -> rows(items, item -> item.of().team(item.day()), team -> new Named(team, team), reader);
            case "quarter" ->
                rows(items, item -> Optional.of(quarter(item.day())), each -> new Named(each, each), reader);
            default -> rules(items, reader);
        };
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3);
    }

    /** How a row is called. */
    private record Named(String key, String name) {}

    private Function<CaseId, Named> families(Reader reader) {
        if (!reader.seesNames()) {
            return id ->
                    new Named(pseudonyms.family(id), reader.words().say("pseudonym.family", pseudonyms.family(id)));
        }
        var names = board.families();
        return id ->
                new Named(id.value(), reader.words().recorded(Objects.requireNonNullElse(names.get(id), id.value())));
    }

    private Function<HouseId, Named> houses(Reader reader) {
        if (!reader.seesNames()) {
            return id -> new Named(pseudonyms.house(id), reader.words().say("pseudonym.house", pseudonyms.house(id)));
        }
        var names = board.houses();
        return id ->
                new Named(id.value(), reader.words().recorded(Objects.requireNonNullElse(names.get(id), id.value())));
    }

    private String house(String id, Reader reader) {
        return reader.seesNames() ? id : pseudonyms.house(new HouseId(id));
    }

    private static <K> List<Overview.Row> rows(
            List<Item> items, Function<Item, Optional<K>> of, Function<K, Named> naming, Reader reader) {
        Map<Optional<K>, List<Item>> groups = new LinkedHashMap<>();
        items.forEach(item ->
                groups.computeIfAbsent(of.apply(item), key -> new ArrayList<>()).add(item));
        return groups.entrySet().stream()
                .map(group -> row(group.getKey().map(naming).orElse(null), group.getValue(), reader))
                .sorted(Comparator.comparing(Overview.Row::name))
                .toList();
    }

    private static Overview.Row row(@Nullable Named named, List<Item> items, Reader reader) {
        return new Overview.Row(
                named == null ? null : named.key(),
                named == null ? reader.words().say("conformance.none") : named.name(),
                null,
                null,
                null,
                tally(items),
                median(items),
                longest(items));
    }

    private static List<Overview.Row> rules(List<Item> items, Reader reader) {
        Map<Asked, List<Item>> groups = new LinkedHashMap<>();
        items.forEach(item -> groups.computeIfAbsent(item.asked().asked(), key -> new ArrayList<>())
                .add(item));
        return groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(Asked::rule).thenComparing(Asked::code)))
                .map(group -> rule(group.getKey(), group.getValue(), reader))
                .toList();
    }

    private static Overview.Row rule(Asked asked, List<Item> items, Reader reader) {
        var rule = asked.rule();
        return new Overview.Row(
                asked.code(),
                Telling.word(reader.words(), asked),
                rule.code(),
                Findings.rule(rule, reader.words().language().locale()),
                rule.source(),
                tally(items),
                median(items),
                longest(items));
    }

    private static long median(List<Item> items) {
        var late = items.stream()
                .mapToLong(Item::daysLate)
                .filter(days -> days > 0)
                .sorted()
                .toArray();
        return late.length == 0 ? 0 : late[(late.length - 1) / 2];
    }

    private static long longest(List<Item> items) {
        return items.stream().mapToLong(Item::daysLate).max().orElse(0);
    }
}
