package org.houvast.embeddedstore.reference;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.embeddedstore.keys.KeyString;
import org.houvast.embeddedstore.planning.IndexDefinition;

/** Documents are found and counted. */
final class ReadOperations {

    private final Pair pair;

    ReadOperations(Pair pair) {
        this.pair = pair;
    }

    void find() {
        Document filter = pair.filter();
        Document sort = pair.sort();
        List<Document> matching = pair.reference.find(filter);
        Document command = new Document("find", Server.COLLECTION).append("filter", filter);
        if (!sort.isEmpty()) {
            command.append("sort", sort);
        }
        int skip = pair.random.chance(0.3) ? pair.random.below(5) : 0;
        int limit = pair.random.chance(0.4) ? 1 + pair.random.below(6) : 0;
        command.append("skip", skip).append("limit", limit);
        hint(command);
        Document answer = pair.find(command, 2 + pair.random.below(50));
        if (SortOrder.parallel(matching, sort)) {
            return;
        }
        assertThat(answer.get("refused")).as("%s", answer).isNull();
        List<Document> found = Pair.documents(answer.get("found"));
        Set<String> wanted =
                new TreeSet<>(matching.stream().map(Server::canonical).toList());
        List<String> told = found.stream().map(Server::canonical).toList();
        int behind = Math.max(0, matching.size() - skip);
        assertThat(told).hasSize(limit == 0 ? behind : Math.min(limit, behind)).doesNotHaveDuplicates();
        assertThat(wanted).containsAll(told);
        List<Document> sorted = sort.isEmpty()
                ? found
                : matching.stream()
                        .sorted(SortOrder.of(sort))
                        .skip(skip)
                        .limit(found.size())
                        .toList();
        assertThat(SortOrder.places(found, sort)).as("the order").isEqualTo(SortOrder.places(sorted, sort));
    }

    /** At an index that holds all documents. */
    private void hint(Document command) {
        List<IndexDefinition> whole = pair.reference.indexes().values().stream()
                .filter(each -> !each.sparse() && each.partialFilter() == null)
                .toList();
        if (!whole.isEmpty() && pair.random.chance(0.3)) {
            IndexDefinition index = pair.random.one(whole);
            command.append("hint", pair.random.chance(0.5) ? index.name() : index.keyPattern());
        } else if (pair.random.chance(0.1)) {
            command.append("hint", new Document("$natural", 1));
        }
    }

    void count() {
        Document filter = pair.filter();
        int skip = pair.random.chance(0.3) ? pair.random.below(5) : 0;
        int limit = pair.random.chance(0.3) ? 1 + pair.random.below(6) : 0;
        Document command = new Document("count", Server.COLLECTION)
                .append("query", filter)
                .append("skip", skip)
                .append("limit", limit);
        hint(command);
        Document answer = pair.ask(command);
        int behind = Math.max(0, pair.reference.find(filter).size() - skip);
        assertThat(answer.get("n")).isEqualTo(limit == 0 ? behind : Math.min(limit, behind));
    }

    void distinct() {
        Document filter = pair.filter();
        String path = pair.random.one(List.of("a", "b", "a.x", "n"));
        Document answer = pair.ask(
                new Document("distinct", Server.COLLECTION).append("key", path).append("query", filter));
        assertThat(answer.get("values") instanceof List<?> values ? set(values.stream()) : answer)
                .isEqualTo(set(pair.reference.find(filter).stream()
                        .flatMap(each -> FieldValues.of(each, path).stream())
                        .flatMap(each -> each instanceof List<?> list ? list.stream() : Stream.of(each))
                        .filter(each -> !(each instanceof Missing))));
    }

    private static Set<String> set(Stream<?> values) {
        return values.map(each -> HexFormat.of().formatHex(KeyString.of(each)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
