package org.houvast.query.search;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static org.houvast.query.projecting.FoldedDocuments.field;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.houvast.language.CaseId;
import org.houvast.language.Identifier;
import org.houvast.language.event.CaseEvent;
import org.houvast.query.access.Pseudonyms;
import org.houvast.query.board.Board;
import org.houvast.query.conformance.ManyCases;
import org.houvast.query.page.Reader;
import org.houvast.query.projecting.Documents;
import org.houvast.query.projecting.Entry;
import org.houvast.query.projecting.FoldedDocuments;
import org.houvast.query.search.Found.FoundCase;
import org.houvast.query.search.Found.Hit;
import org.houvast.query.timeline.Histories;
import org.houvast.query.timeline.History;
import org.houvast.query.timeline.Names;
import org.houvast.query.timeline.Telling;
import org.springframework.stereotype.Component;

/**
 * Searches the cases. Words are found blind, by an index; before anything is shown the entries are opened, and what does
 * not say so, or may not be seen, is left out. Everything else is found by indexes on ids, codes and days; whether
 * something is late is worked out for the cases that are left.
 */
@Component
class Search {

    /** Cases that are looked at more closely at most. */
    private static final int MOST_CANDIDATES = 2_000;

    /** Cases that are shown at most. */
    private static final int MOST = 50;

    /** Entries of one case that are shown at most. */
    private static final int MOST_HITS = 5;

    /** Entries of one case that are opened at most. */
    private static final int MOST_OPENED = 50;

    private final FoldedDocuments<CaseTraits> cases;
    private final WordIndex words;
    private final Forgetting forgetting;
    private final Histories histories;
    private final Board board;
    private final ManyCases conformance;
    private final Pseudonyms pseudonyms;

    Search(
            Documents documents,
            WordIndex words,
            Forgetting forgetting,
            Histories histories,
            Board board,
            ManyCases conformance,
            Pseudonyms pseudonyms) {
        this.cases = documents
                .folded(WordIndex.MODEL.collection("cases"), CaseTraits.class)
                .indexed("until", "from")
                .indexed("houses")
                .indexed("workers")
                .indexed("decisions")
                .indexed("rules");
        this.words = words;
        this.forgetting = forgetting;
        this.histories = histories;
        this.board = board;
        this.conformance = conformance;
        this.pseudonyms = pseudonyms;
    }

    /** What is found for a reader. */
    Found find(Sought sought, Reader reader) {
        forgetting.catchUp();
        var candidates = cases.where(Filters.and(filters(sought, reader)), MOST_CANDIDATES + 1);
        var found = new ArrayList<FoundCase>();
        for (var traits : candidates) {
            if (found.size() <= MOST && isBreached(sought, traits)) {
                var hits = hits(sought, traits.caseId(), reader);
                if (!hits.isEmpty() || sought.kinds().isEmpty() || isMeantById(sought, traits.caseId())) {
                    found.add(shown(traits, hits, reader));
                }
            }
        }
        return new Found(
                found.stream()
                        .limit(MOST)
                        .sorted(Comparator.comparing(FoundCase::family).thenComparing(FoundCase::caseId))
                        .toList(),
                found.size() > MOST || candidates.size() > MOST_CANDIDATES);
    }

    private List<Bson> filters(Sought sought, Reader reader) {
        var filters = new ArrayList<Bson>();
        filters.add(
                gte(field("until"), sought.from() == null ? "" : sought.from().toString()));
        if (sought.to() != null) {
            filters.add(lte(field("from"), sought.to().toString()));
        }
        if (sought.house() != null) {
            filters.add(eq(field("houses"), sought.house()));
        }
        if (sought.worker() != null) {
            filters.add(eq(field("workers"), sought.worker()));
        }
        if (sought.decision() != null) {
            filters.add(eq(field("decisions"), sought.decision().code()));
        }
        for (var kind : sought.kinds()) {
            filters.add(in("_id", saying(kind, sought, reader)));
        }
        return filters;
    }

    private Set<String> saying(SearchWords kind, Sought sought, Reader reader) {
        var text = sought.text(kind);
        var asked = text == null ? Set.<String>of() : kind.asked(text);
        var found = new HashSet<>(words.cases(kind, asked, reader.seesWithdrawn()));
        if (kind == SearchWords.NAME) {
            meantById(sought).map(CaseId::value).forEach(found::add);
        }
        return found;
    }

    private Stream<CaseId> meantById(Sought sought) {
        var given = sought.person();
        if (given == null || !Identifier.SHAPE.matcher(given).matches()) {
            return Stream.empty();
        }
        return Stream.concat(Stream.of(new CaseId(given)), board.ofPseudonym(given).stream());
    }

    private boolean isMeantById(Sought sought, CaseId caseId) {
        return sought.words() == null && meantById(sought).anyMatch(caseId::equals);
    }

    /** A rule that is not met is found on an entry, or by the conformance of the case. */
    private boolean isBreached(Sought sought, CaseTraits traits) {
        var rule = sought.rule();
        var late = sought.late();
        if (rule == null && late == null) {
            return true;
        }
        boolean warned = late == null && rule != null && traits.rules().contains(rule.code());
        return warned || conformance.breached(traits.caseId(), rule, late == null ? 1 : late);
    }

    /** The entries in which every kind of word stands; empty when one of the kinds does not. */
    private List<Hit> hits(Sought sought, CaseId caseId, Reader reader) {
        var hits = new ArrayList<Hit>();
        for (var kind : sought.kinds()) {
            var text = sought.text(kind);
            var asked = text == null ? Set.<String>of() : kind.asked(text);
            var positions = words.positions(caseId, kind, asked, reader.seesWithdrawn());
            var found = histories.at(caseId, positions.subList(0, Math.min(positions.size(), MOST_OPENED))).stream()
                    .filter(entry -> isInView(entry, caseId, reader))
                    .flatMap(entry -> hit(entry, kind, asked, reader))
                    .limit(MOST_HITS)
                    .toList();
            if (found.isEmpty()
                    && !(kind == SearchWords.NAME && meantById(sought).anyMatch(caseId::equals))) {
                return List.of();
            }
            hits.addAll(found);
        }
        return hits;
    }

    /** What corrects an entry that was withdrawn from view went with it; the words do not know what they correct. */
    private boolean isInView(Entry entry, CaseId caseId, Reader reader) {
        return reader.seesWithdrawn()
                || History.amended(entry).isEmpty()
                || histories
                        .of(caseId)
                        .filter(whole -> new Names(whole, reader, pseudonyms).hidden(entry.id()) == null)
                        .isPresent();
    }

    private static Stream<Hit> hit(Entry entry, SearchWords kind, Set<String> asked, Reader reader) {
        if (!(entry.event() instanceof CaseEvent event)) {
            return Stream.empty();
        }
        return Texts.of(kind, event).stream()
                .flatMap(text -> kind.around(text, asked).stream())
                .limit(1)
                .map(text -> new Hit(
                        entry.position(),
                        Telling.title(reader.words(), event),
                        event.header().occurred(),
                        text));
    }

    private FoundCase shown(CaseTraits traits, List<Hit> hits, Reader reader) {
        var until = LocalDate.parse(traits.until());
        return new FoundCase(
                traits.caseId().value(),
                board.family(traits.caseId())
                        .map(reader.words()::recorded)
                        .orElse(traits.caseId().value()),
                LocalDate.parse(traits.from()),
                until.getYear() == CaseTraits.NEVER ? null : until,
                traits.decisions().stream().sorted(byNumber()).toList(),
                traits.rules().stream().sorted().toList(),
                hits);
    }

    private static Comparator<String> byNumber() {
        return Comparator.comparingInt((String id) -> id.length()).thenComparing(Comparator.naturalOrder());
    }

    /** A house under its id, by name. */
    record Named(String id, String name) {}

    /** The houses that may be asked for, by name. */
    List<Named> houses(Reader reader) {
        return board.houses().entrySet().stream()
                .map(house -> new Named(house.getKey().value(), reader.words().recorded(house.getValue())))
                .sorted(Comparator.comparing(Named::name))
                .toList();
    }
}
