package org.houvast.embeddedstore.reference;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Documents are updated, and inserted where there is none. */
final class UpdateOperations {

    private final Pair pair;

    UpdateOperations(Pair pair) {
        this.pair = pair;
    }

    void updateMany() {
        Document filter = pair.filter();
        Document update = Server.wired(pair.updates.operators());
        List<Document> before = pair.reference.find(filter);
        Set<Integer> possible = before.stream()
                .map(each -> Pair.code(() -> pair.reference.check(each, update)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Document answer = update(new Document("q", filter).append("u", update).append("multi", true));
        List<Document> whole = List.copyOf(pair.reference.documents());
        int[] modified = new int[1];
        Integer code = Pair.code(() -> before.forEach(each -> modified[0] += replace(each, update)));
        if (code == null) {
            assertUpdated(answer, null, before.size(), modified[0]);
        } else {
            possible.add(code);
            assertThat(possible).containsAll(codes(answer));
            assertUpdated(answer, codes(answer).getFirst(), before.size(), 0);
            pair.reference.documents().clear();
            pair.reference.documents().addAll(whole);
            takeSomeUpdated(before, update);
        }
    }

    /** An update of many that ends with an error has changed those that came before it, in an order left open. */
    private void takeSomeUpdated(List<Document> before, Document update) {
        List<Document> updated = new ArrayList<>(pair.reference.documents());
        before.forEach(each -> Pair.code(() -> updated.add(pair.reference.updated(each, update))));
        Set<String> possible = updated.stream().map(Server::canonical).collect(Collectors.toSet());
        int count = pair.reference.documents().size();
        pair.synchronise();
        assertThat(pair.reference.documents())
                .hasSize(count)
                .allMatch(each -> possible.contains(Server.canonical(each)));
    }

    void updateById() {
        Document filter = pair.random.chance(0.3) ? pair.filter() : new Document();
        filter.put("_id", pair.random.below(Pair.IDS));
        Document update = pair.random.chance(0.25) ? pair.replacement() : Server.wired(pair.updates.operators());
        List<Document> before = pair.reference.find(filter);
        Document answer = update(new Document("q", filter).append("u", update));
        int[] modified = new int[1];
        Integer code = Pair.code(() -> before.forEach(each -> modified[0] += replace(each, update)));
        assertUpdated(answer, code, before.size(), modified[0]);
    }

    void upsert() {
        Document filter = new Document(pair.random.one(List.of("_id", "n")), pair.random.below(Pair.IDS + 20));
        if (pair.random.chance(0.3)) {
            filter.put("d", pair.random.below(3));
        }
        List<Document> before = pair.reference.find(filter);
        if (before.size() > 1) {
            return;
        }
        Document update = pair.random.chance(0.2)
                ? pair.replacement()
                : Server.wired(pair.updates.operators()).append("$setOnInsert", new Document("e", 1));
        Document answer = update(new Document("q", filter).append("u", update).append("upsert", true));
        List<Document> upserted = Pair.documents(answer.get("upserted"));
        Integer code = Pair.code(() -> {
            if (before.isEmpty()) {
                insert(pair.reference.upserted(filter, update), upserted);
            } else {
                replace(before.getFirst(), update);
            }
        });
        assertThat(codes(answer)).isEqualTo(Stream.ofNullable(code).toList());
        assertThat(upserted).hasSize(before.isEmpty() && code == null ? 1 : 0);
    }

    /** Under the id that the server has made, where there is none yet. */
    private void insert(Document document, List<Document> upserted) {
        if (!document.containsKey("_id") && !upserted.isEmpty()) {
            document.put("_id", upserted.getFirst().get("_id"));
        }
        pair.reference.insert(document);
    }

    private Document update(Document statement) {
        return pair.ask(new Document("update", Server.COLLECTION).append("updates", List.of(statement)));
    }

    private int replace(Document before, Document update) {
        Document after = pair.reference.updated(before, update);
        pair.reference.replace(before, after);
        return Server.canonical(after).equals(Server.canonical(before)) ? 0 : 1;
    }

    private static List<Integer> codes(Document answer) {
        return Pair.errors(answer).stream()
                .map(error -> (Integer) error.getLast())
                .toList();
    }

    private static void assertUpdated(Document answer, @Nullable Integer code, int matched, int modified) {
        List<Object> told = List.of(codes(answer), answer.get("n"), answer.get("nModified"));
        assertThat(told).isEqualTo(code == null ? List.of(List.of(), matched, modified) : List.of(List.of(code), 0, 0));
    }
}
