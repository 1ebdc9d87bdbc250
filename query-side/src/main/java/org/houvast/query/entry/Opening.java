package org.houvast.query.entry;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.language.EventId;
import org.houvast.language.Identifier;
import org.houvast.language.access.Question;
import org.houvast.language.event.DecisionEvent;
import org.houvast.language.event.EventHeader;
import org.houvast.language.event.Evidence;
import org.houvast.language.event.Ground;
import org.houvast.ledger.proving.Proofs;
import org.houvast.proof.Sha256;
import org.houvast.query.access.Pseudonyms;
import org.houvast.query.board.Board;
import org.houvast.query.entry.WholeEntry.Grounded;
import org.houvast.query.entry.WholeEntry.Near;
import org.houvast.query.entry.WholeEntry.Proven;
import org.houvast.query.page.BadQuestion;
import org.houvast.query.page.NotThere;
import org.houvast.query.page.Reader;
import org.houvast.query.page.Words;
import org.houvast.query.projecting.Entry;
import org.houvast.query.timeline.Histories;
import org.houvast.query.timeline.History;
import org.houvast.query.timeline.Names;
import org.houvast.query.timeline.Telling;
import org.houvast.query.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Opens an entry of a case for a reader. */
@Component
class Opening {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 18;

    private final Histories histories;
    private final Board board;
    private final Pseudonyms pseudonyms;
    private final Proofs proofs;

    Opening(Histories histories, Board board, Pseudonyms pseudonyms, Proofs proofs) {
        this.histories = histories;
        this.board = board;
        this.pseudonyms = pseudonyms;
        this.proofs = proofs;
    }

    /**
     * The entry at a position of the ledger.
     *
     * @throws BadQuestion when that is no position
     * @throws NotThere when the case has no entry there, or the reader may not see it
     */
    WholeEntry open(String caseId, String position, Reader reader) {
        var words = reader.words();
        var history = histories
                .of(board.meant(caseId, reader))
                .orElseThrow(() -> new NotThere(words.say("missing.case", caseId)));
        long at = position(position, words);
        var entry = history.at(at).orElseThrow(() -> new NotThere(words.say("entry.not-here", at)));
        var names = new Names(history, reader, pseudonyms);
        if (names.hidden(entry.id()) != null) {
            throw new NotThere(words.say("missing.withdrawn"));
        }
        return new Opened(history, names, reader, entry).whole();
    }

    private static long position(String given, Words words) {
        if (given.isEmpty() || given.length() > LONGEST || !given.chars().allMatch(Character::isDigit)) {
            throw new BadQuestion(words.say("bad.number", "position", given));
        }
        return Long.parseLong(given);
    }

    /** One entry, opened for one reader. */
    private final class Opened {

        private final History history;
        private final Names names;
        private final Reader reader;
        private final Words words;
        private final Entry entry;
        private final EventHeader header;

        Opened(History history, Names names, Reader reader, Entry entry) {
            this.history = history;
            this.names = names;
            this.reader = reader;
            this.words = reader.words();
            this.entry = entry;
            this.header = entry.event().header();
        }

        WholeEntry whole() {
            var around = history.entries().stream()
                    .filter(each -> names.hidden(each.id()) == null)
                    .toList();
            int at = around.indexOf(entry);
            var bytes = proofs.entry(entry.position()).orElseThrow().bytes();
            return new WholeEntry(
                    names.caseId(),
                    names.family(),
                    new Timeline(history, words, names).show(entry),
                    names.real() ? header.actor().organisation() : null,
                    told(header.onBehalfOf()),
                    told(header.place()),
                    Optional.ofNullable(header.ground()).map(this::grounded).orElse(null),
                    told(header.reason()),
                    header.profile().programme().code(),
                    header.profile().version(),
                    header.about().stream().map(names::person).toList(),
                    isAbout(entry).reversed().stream().flatMap(this::near).toList(),
                    about(entry).flatMap(this::near).toList(),
                    decisions().toList(),
                    at > 0 ? around.get(at - 1).position() : null,
                    at + 1 < around.size() ? around.get(at + 1).position() : null,
                    Sha256.leaf(bytes).base64(),
                    proven(),
                    reader.mayAsk(Question.ENTRY) ? new String(bytes, StandardCharsets.UTF_8) : null);
        }

        private @Nullable String told(@Nullable String text) {
            return names.real() ? words.recordedOrNone(text) : null;
        }

        private Grounded grounded(Ground ground) {
            boolean consent = ground.kind() == Ground.Kind.CONSENT;
            var given = consent && Identifier.SHAPE.matcher(ground.reference()).matches()
                    ? history.find(new EventId(ground.reference()))
                            .flatMap(each -> near(each).findFirst())
                    : Optional.<Near>empty();
            return new Grounded(
                    ground.kind().code(), given.isPresent() ? null : told(ground.reference()), given.orElse(null));
        }

        /** What an entry is about, what that is about, and so on. */
        private List<Entry> isAbout(Entry amendment) {
            return Stream.iterate(before(amendment), Optional::isPresent, each -> before(each.orElseThrow()))
                    .map(Optional::orElseThrow)
                    .toList();
        }

        private Optional<Entry> before(Entry amendment) {
            return History.amended(amendment)
                    .flatMap(history::find)
                    .filter(each -> each.position() < amendment.position());
        }

        /** What is about an entry, and about that. */
        private Stream<Entry> about(Entry amended) {
            var reached = new HashSet<>(Set.of(amended.id()));
            return history.entries().stream()
                    .filter(each ->
                            History.amended(each).filter(reached::contains).isPresent() && reached.add(each.id()));
        }

        private Stream<Near> decisions() {
            return history.entries().stream()
                    .filter(each -> each.event() instanceof DecisionEvent decision
                            && decision.deliberation().evidence().stream()
                                    .map(Evidence::entry)
                                    .anyMatch(entry.id()::equals))
                    .flatMap(this::near);
        }

        /** What the reader may not see is not named either. */
        private Stream<Near> near(Entry each) {
            return names.hidden(each.id()) != null
                    ? Stream.empty()
                    : Stream.of(new Near(
                            each.position(),
                            each.id().value(),
                            Telling.title(words, each.event()),
                            each.event().header().occurred(),
                            each.event() instanceof DecisionEvent));
        }

        private @Nullable Proven proven() {
            var checkpoint = proofs.checkpoint().orElse(null);
            if (checkpoint == null || checkpoint.unverified().size() < entry.position()) {
                return null;
            }
            var signed = checkpoint.unverified();
            var included = proofs.inclusion(entry.position(), signed.size());
            return new Proven(
                    included.proof().index(),
                    signed.size(),
                    included.root().base64(),
                    signed.origin(),
                    PathStep.of(included.proof(), included.leaf()),
                    checkpoint.toString());
        }
    }

    /** What is stored, its JSON with a line for each field. */
    static String inLines(String stored) {
        return stored.lines()
                .map(line -> line.startsWith("{")
                        ? JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(line))
                        : line)
                .collect(Collectors.joining("\n"));
    }
}
