package org.houvast.embeddedstore.reference;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.embeddedstore.keys.IndexField;
import org.houvast.embeddedstore.keys.IndexKeys;
import org.houvast.embeddedstore.keys.KeyString;
import org.houvast.embeddedstore.keys.ParallelArraysException;
import org.houvast.embeddedstore.planning.IndexDefinition;
import org.jspecify.annotations.Nullable;

/** Random operations on a server's collection and on the reference, compared after each. */
public final class Differential {

    private static final int IDS = 80;
    /** Internal error, immutable field, parallel arrays, duplicate key. */
    private static final Set<Integer> TOLD_APART = Set.of(1, 66, 171, 11000);

    private static final int OTHER = 2;

    private final Server server;
    private final RandomQueries random;
    private final RandomUpdates updates;
    private final ReferenceCollection reference = new ReferenceCollection();
    private final long seed;
    private int indexes;
    private Document last = new Document();

    public Differential(MongoDatabase database, long seed) {
        this.server = new Server(database);
        this.seed = seed;
        this.random = new RandomQueries(seed);
        this.updates = new RandomUpdates(random);
    }

    /** Runs so many; one that differs fails with the seed and the command. */
    public long run(long operations) {
        for (long i = 0; i < operations; i++) {
            try {
                operation(random.below(100));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        "seed %d, operation %d: %s%nindexes %s%n%s"
                                .formatted(seed, i, last, reference.indexes().values(), e.getMessage()),
                        e);
            }
        }
        return operations;
    }

    private void operation(int which) {
        if (which < 4) {
            createIndex();
        } else if (which < 6) {
            dropIndex();
        } else if (which < 24) {
            insert();
        } else if (which < 34) {
            updateMany();
        } else if (which < 46) {
            updateById();
        } else if (which < 52) {
            upsert();
        } else if (which < 60) {
            findAndModify();
        } else if (which < 65) {
            delete();
        } else if (which < 90) {
            find();
        } else if (which < 96) {
            count();
        } else {
            distinct();
        }
        if (which < 65) {
            compareAll();
        }
    }

    private Document ask(Document command) {
        last = command;
        return server.run(command);
    }

    private void createIndex() {
        IndexDefinition drawn = random.index("index" + indexes++);
        boolean taken = reference.indexes().values().stream()
                .anyMatch(each -> each.keyPattern().equals(drawn.keyPattern()));
        if (taken || reference.indexes().size() >= 5) {
            return;
        }
        boolean sparse = drawn.sparse() && drawn.partialFilter() == null;
        IndexDefinition index = new IndexDefinition(
                drawn.name(), drawn.fields(), random.chance(0.3), sparse, drawn.partialFilter(), false);
        Document description = new Document("key", index.keyPattern()).append("name", index.name());
        if (index.unique()) {
            description.append("unique", true);
        }
        if (sparse) {
            description.append("sparse", true);
        }
        description.putIfNotNull("partialFilterExpression", index.partialFilter());
        Document answer = ask(new Document("createIndexes", Server.COLLECTION).append("indexes", List.of(description)));
        assertThat(answer.get("refused")).isEqualTo(code(() -> reference.createIndex(index)));
    }

    private void dropIndex() {
        if (!reference.indexes().isEmpty()) {
            String name = random.one(List.copyOf(reference.indexes().keySet()));
            ask(new Document("dropIndexes", Server.COLLECTION).append("index", name));
            reference.indexes().remove(name);
        }
    }

    /** The code of what is refused; null when nothing is. */
    private static @Nullable Integer code(Runnable write) {
        try {
            write.run();
            return null;
        } catch (Refused e) {
            return (Integer) kind(e.code());
        }
    }

    private Document document() {
        Document document = new Document("_id", random.below(IDS));
        document.putAll(random.document(random.chance(0.4)));
        document.put("n", random.below(20));
        return Server.wired(document);
    }

    private void insert() {
        boolean ordered = random.chance(0.5);
        List<Document> documents = new ArrayList<>(List.of(document()));
        documents.addAll(random.list(4, this::document));
        Document answer = ask(new Document("insert", Server.COLLECTION)
                .append("documents", documents)
                .append("ordered", ordered));
        List<List<Object>> errors = new ArrayList<>();
        int inserted = 0;
        for (int i = 0; i < documents.size() && !(ordered && !errors.isEmpty()); i++) {
            Document each = documents.get(i);
            Integer code = code(() -> reference.insert(each));
            if (code == null) {
                inserted++;
            } else {
                errors.add(List.of(i, code));
            }
        }
        assertThat(answer.get("n")).isEqualTo(inserted);
        assertThat(errors(answer)).isEqualTo(errors);
    }

    private static List<List<Object>> errors(Document answer) {
        return documents(answer.getOrDefault("writeErrors", List.of())).stream()
                .map(error -> List.of(error.get("index"), kind(error.get("code"))))
                .toList();
    }

    /** What values an operator takes is refused with several codes, all of them taken for one. */
    private static Object kind(@Nullable Object code) {
        return code instanceof Integer known && !TOLD_APART.contains(known) ? OTHER : requireNonNull(code);
    }

    private static List<Document> documents(@Nullable Object list) {
        return list instanceof List<?> documents
                ? documents.stream().map(Document.class::cast).toList()
                : List.of();
    }

    private Document filter() {
        Document sample = reference.documents().isEmpty() ? document() : random.one(reference.documents());
        List<IndexDefinition> there = List.copyOf(reference.indexes().values());
        Document filter = random.filter(sample, there.isEmpty() ? random.index("none") : random.one(there));
        if (random.chance(0.1)) {
            filter.put("_id", new Document(random.one(List.of("$gte", "$lt")), random.below(IDS)));
        }
        return Server.wired(filter);
    }

    private Document sort() {
        List<IndexDefinition> there = List.copyOf(reference.indexes().values());
        return random.sort(there.isEmpty() ? random.index("none") : random.one(there));
    }

    private void updateMany() {
        Document filter = filter();
        Document update = Server.wired(updates.operators());
        List<Document> before = reference.find(filter);
        if (leftOut(before, update)) {
            return;
        }
        Document answer = ask(new Document("update", Server.COLLECTION)
                .append(
                        "updates",
                        List.of(new Document("q", filter).append("u", update).append("multi", true))));
        List<Document> whole = List.copyOf(reference.documents());
        int[] modified = new int[1];
        Integer code = code(() -> before.forEach(each -> {
            Document after = reference.updated(each, update);
            modified[0] += Server.canonical(after).equals(Server.canonical(each)) ? 0 : 1;
            reference.replace(each, after);
        }));
        compareUpdate(answer, code, before.size(), modified[0]);
        if (code != null) {
            reference.documents().clear();
            reference.documents().addAll(whole);
            takeSomeUpdated(before, update);
        }
    }

    /** An update of many that ends with an error has changed those that came before it, in an order left open. */
    private void takeSomeUpdated(List<Document> before, Document update) {
        Set<String> possible = Stream.concat(
                        reference.documents().stream(), before.stream().map(each -> reference.updated(each, update)))
                .map(Server::canonical)
                .collect(Collectors.toSet());
        int count = reference.documents().size();
        synchronise();
        assertThat(reference.documents()).hasSize(count).allMatch(each -> possible.contains(Server.canonical(each)));
    }

    /**
     * Whether it is left out: an operator that does not take the value of a document, for which there are many codes; and
     * where the update operators of the store's library are known to differ from the manual.
     */
    private boolean leftOut(List<Document> before, Document update) {
        return before.stream()
                .anyMatch(each -> Integer.valueOf(OTHER).equals(code(() -> reference.updated(each, update)))
                        || KnownDifferences.concern(each, update));
    }

    private static void compareUpdate(Document answer, @Nullable Integer code, int matched, int modified) {
        List<Object> told =
                List.of(errors(answer).stream().map(List::getLast).toList(), answer.get("n"), answer.get("nModified"));
        assertThat(told).isEqualTo(code == null ? List.of(List.of(), matched, modified) : List.of(List.of(code), 0, 0));
    }

    private void updateById() {
        Document filter = random.chance(0.3) ? filter() : new Document();
        filter.put("_id", random.below(IDS));
        Document update = random.chance(0.25) ? replacement() : Server.wired(updates.operators());
        List<Document> before = reference.find(filter);
        if (leftOut(before, update)) {
            return;
        }
        Document answer = ask(new Document("update", Server.COLLECTION)
                .append("updates", List.of(new Document("q", filter).append("u", update))));
        int[] modified = new int[1];
        Integer code = code(() -> before.forEach(each -> {
            Document after = reference.updated(each, update);
            modified[0] += Server.canonical(after).equals(Server.canonical(each)) ? 0 : 1;
            reference.replace(each, after);
        }));
        compareUpdate(answer, code, before.size(), modified[0]);
    }

    private Document replacement() {
        Document replacement = document();
        if (random.chance(0.9)) {
            replacement.remove("_id");
        }
        return replacement;
    }

    private void upsert() {
        Document filter = new Document(random.one(List.of("_id", "n")), random.below(IDS + 20));
        if (random.chance(0.3)) {
            filter.put("d", random.below(3));
        }
        if (reference.find(filter).size() > 1) {
            return;
        }
        Document update = random.chance(0.2)
                ? replacement()
                : Server.wired(updates.operators()).append("$setOnInsert", new Document("e", 1));
        List<Document> before = reference.find(filter);
        if (leftOut(before.isEmpty() ? List.of(new Document()) : before, update)) {
            return;
        }
        Document answer = ask(new Document("update", Server.COLLECTION)
                .append(
                        "updates",
                        List.of(new Document("q", filter).append("u", update).append("upsert", true))));
        List<Document> upserted = documents(answer.get("upserted"));
        Integer code = code(() -> {
            if (before.isEmpty()) {
                Document inserted = reference.upserted(filter, update);
                if (!inserted.containsKey("_id") && !upserted.isEmpty()) {
                    inserted.put("_id", upserted.getFirst().get("_id"));
                }
                reference.insert(inserted);
            } else {
                reference.replace(before.getFirst(), reference.updated(before.getFirst(), update));
            }
        });
        assertThat(errors(answer).stream().map(List::getLast).toList())
                .isEqualTo(Stream.ofNullable(code).toList());
        assertThat(upserted).hasSize(before.isEmpty() && code == null ? 1 : 0);
    }

    private void findAndModify() {
        Document filter = filter();
        Document sort = sort();
        sort.remove("_id");
        sort.put("_id", 1);
        boolean remove = random.chance(0.3);
        boolean returnNew = !remove && random.chance(0.5);
        Document update = Server.wired(random.chance(0.2) ? replacement() : updates.operators());
        Document command = new Document("findAndModify", Server.COLLECTION)
                .append("query", filter)
                .append("sort", sort);
        List<Document> found = reference.find(filter);
        if (!remove && leftOut(found, update)) {
            return;
        }
        Document answer = ask(
                remove
                        ? command.append("remove", true)
                        : command.append("update", update).append("new", returnNew));
        if (parallel(found, sort)) {
            synchronise();
            return;
        }
        Document before = found.stream().min(order(sort)).orElse(null);
        Document[] value = new Document[1];
        Integer code = before == null
                ? null
                : code(() -> {
                    value[0] = before;
                    if (remove) {
                        reference.delete(before);
                    } else {
                        Document after = reference.updated(before, update);
                        reference.replace(before, after);
                        value[0] = returnNew ? after : before;
                    }
                });
        assertThat(answer.containsKey("refused") ? kind(answer.get("refused")) : null)
                .as("%s", answer)
                .isEqualTo(code);
        if (code == null) {
            assertThat(answer.get("value") instanceof Document told ? Server.canonical(told) : null)
                    .isEqualTo(value[0] == null ? null : Server.canonical(value[0]));
        }
    }

    /** Takes the server's documents for right, where the manual leaves open what it does. */
    private void synchronise() {
        reference.documents().clear();
        reference.documents().addAll(all());
    }

    private List<Document> all() {
        return documents(
                server.find(new Document("find", Server.COLLECTION), 1000).get("found"));
    }

    private void delete() {
        Document filter = random.chance(0.5) ? filter() : new Document("_id", random.below(IDS));
        List<Document> found = reference.find(filter);
        boolean one = found.size() < 2;
        Document answer = ask(new Document("delete", Server.COLLECTION)
                .append("deletes", List.of(new Document("q", filter).append("limit", one ? 1 : 0))));
        found.forEach(reference::delete);
        assertThat(answer.get("n")).isEqualTo(found.size());
    }

    private void compareAll() {
        Map<String, Document> there = byContent(all());
        Map<String, Document> wanted = byContent(reference.documents());
        Map<String, Document> lacking = new LinkedHashMap<>(wanted);
        lacking.keySet().removeAll(there.keySet());
        Map<String, Document> surplus = new LinkedHashMap<>(there);
        surplus.keySet().removeAll(wanted.keySet());
        assertThat(surplus.values()).as("instead of %s", lacking.values()).isEmpty();
        assertThat(there.keySet()).containsExactlyElementsOf(wanted.keySet());
    }

    private static Map<String, Document> byContent(List<Document> documents) {
        Map<String, Document> byContent = new LinkedHashMap<>();
        documents.forEach(each -> byContent.put(Server.canonical(each), each));
        return byContent;
    }

    private static List<byte[]> keys(Document document, Document sort) {
        return IndexKeys.of(
                        document,
                        sort.entrySet().stream()
                                .map(each -> new IndexField(
                                        each.getKey(), each.getValue().equals(-1)))
                                .toList())
                .bytes();
    }

    private static Comparator<Document> order(Document sort) {
        return Comparator.comparing(document -> keys(document, sort).getFirst(), Arrays::compareUnsigned);
    }

    private static boolean parallel(List<Document> documents, Document sort) {
        try {
            documents.forEach(each -> keys(each, sort));
            return false;
        } catch (ParallelArraysException e) {
            return true;
        }
    }

    private void find() {
        Document filter = filter();
        Document sort = sort();
        List<Document> matching = reference.find(filter);
        Document command = new Document("find", Server.COLLECTION).append("filter", filter);
        if (!sort.isEmpty()) {
            command.append("sort", sort);
        }
        int skip = random.chance(0.3) ? random.below(5) : 0;
        int limit = random.chance(0.4) ? 1 + random.below(6) : 0;
        command.append("skip", skip).append("limit", limit);
        hint(command);
        last = command;
        Document answer = server.find(command, 2 + random.below(50));
        if (parallel(matching, sort)) {
            return;
        }
        assertThat(answer.get("refused")).as("%s", answer).isNull();
        List<Document> found = documents(answer.get("found"));
        Set<String> wanted =
                new TreeSet<>(matching.stream().map(Server::canonical).toList());
        List<String> told = found.stream().map(Server::canonical).toList();
        int behind = Math.max(0, matching.size() - skip);
        assertThat(told).hasSize(limit == 0 ? behind : Math.min(limit, behind)).doesNotHaveDuplicates();
        assertThat(wanted).containsAll(told);
        List<Document> sorted = sort.isEmpty()
                ? found
                : matching.stream()
                        .sorted(order(sort))
                        .skip(skip)
                        .limit(found.size())
                        .toList();
        assertThat(hex(found, sort)).as("the order").isEqualTo(hex(sorted, sort));
    }

    private static List<String> hex(List<Document> documents, Document sort) {
        return sort.isEmpty()
                ? List.of()
                : documents.stream()
                        .map(each -> HexFormat.of().formatHex(keys(each, sort).getFirst()))
                        .toList();
    }

    /** At an index that holds all documents. */
    private void hint(Document command) {
        List<IndexDefinition> whole = reference.indexes().values().stream()
                .filter(each -> !each.sparse() && each.partialFilter() == null)
                .toList();
        if (!whole.isEmpty() && random.chance(0.3)) {
            IndexDefinition index = random.one(whole);
            command.append("hint", random.chance(0.5) ? index.name() : index.keyPattern());
        } else if (random.chance(0.1)) {
            command.append("hint", new Document("$natural", 1));
        }
    }

    private void count() {
        Document filter = filter();
        int skip = random.chance(0.3) ? random.below(5) : 0;
        int limit = random.chance(0.3) ? 1 + random.below(6) : 0;
        Document command = new Document("count", Server.COLLECTION)
                .append("query", filter)
                .append("skip", skip)
                .append("limit", limit);
        hint(command);
        Document answer = ask(command);
        int behind = Math.max(0, reference.find(filter).size() - skip);
        assertThat(answer.get("n")).isEqualTo(limit == 0 ? behind : Math.min(limit, behind));
    }

    private void distinct() {
        Document filter = filter();
        String path = random.one(List.of("a", "b", "a.x", "n"));
        Document answer = ask(
                new Document("distinct", Server.COLLECTION).append("key", path).append("query", filter));
        assertThat(answer.get("values") instanceof List<?> values ? set(values.stream()) : answer)
                .isEqualTo(set(reference.find(filter).stream()
                        .flatMap(each -> FieldValues.of(each, path).stream())
                        .flatMap(each -> each instanceof List<?> list ? list.stream() : Stream.of(each))
                        .filter(each -> !(each instanceof Missing))));
    }

    private static Set<String> set(Stream<?> values) {
        return values.map(each -> HexFormat.of().formatHex(KeyString.of(each)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
