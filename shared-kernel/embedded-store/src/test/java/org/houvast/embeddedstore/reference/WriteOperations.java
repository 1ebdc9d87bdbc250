package org.houvast.embeddedstore.reference;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;

/** Documents are inserted and deleted. */
final class WriteOperations {

    private final Pair pair;

    WriteOperations(Pair pair) {
        this.pair = pair;
    }

    void insert() {
        boolean ordered = pair.random.chance(0.5);
        List<Document> documents = new ArrayList<>(List.of(pair.document()));
        documents.addAll(pair.random.list(4, pair::document));
        Document answer = pair.ask(new Document("insert", Server.COLLECTION)
                .append("documents", documents)
                .append("ordered", ordered));
        List<List<Object>> errors = new ArrayList<>();
        int inserted = 0;
        for (int i = 0; i < documents.size() && !(ordered && !errors.isEmpty()); i++) {
            Document each = documents.get(i);
            Integer code = Pair.code(() -> pair.reference.insert(each));
            if (code == null) {
                inserted++;
            } else {
                errors.add(List.of(i, code));
            }
        }
        assertThat(answer.get("n")).isEqualTo(inserted);
        assertThat(Pair.errors(answer)).isEqualTo(errors);
    }

    void delete() {
        Document filter = pair.random.chance(0.5) ? pair.filter() : new Document("_id", pair.random.below(Pair.IDS));
        List<Document> found = pair.reference.find(filter);
        boolean one = found.size() < 2;
        Document answer = pair.ask(new Document("delete", Server.COLLECTION)
                .append("deletes", List.of(new Document("q", filter).append("limit", one ? 1 : 0))));
        found.forEach(pair.reference::delete);
        assertThat(answer.get("n")).isEqualTo(found.size());
    }
}
