package org.houvast.embeddedstore.reference;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.houvast.embeddedstore.planning.IndexDefinition;

/** Indexes are made and dropped. */
final class IndexOperations {

    private final Pair pair;
    private int indexes;

    IndexOperations(Pair pair) {
        this.pair = pair;
    }

    void create() {
        IndexDefinition drawn = pair.random.index("index" + indexes++);
        boolean taken = pair.reference.indexes().values().stream()
                .anyMatch(each -> each.keyPattern().equals(drawn.keyPattern()));
        if (taken || pair.reference.indexes().size() >= 5) {
            return;
        }
        boolean sparse = drawn.sparse() && drawn.partialFilter() == null;
        IndexDefinition index = new IndexDefinition(
                drawn.name(), drawn.fields(), pair.random.chance(0.3), sparse, drawn.partialFilter(), false);
        Document description = new Document("key", index.keyPattern()).append("name", index.name());
        if (index.unique()) {
            description.append("unique", true);
        }
        if (sparse) {
            description.append("sparse", true);
        }
        description.putIfNotNull("partialFilterExpression", index.partialFilter());
        Document answer =
                pair.ask(new Document("createIndexes", Server.COLLECTION).append("indexes", List.of(description)));
        assertThat(answer.get("refused")).isEqualTo(Pair.code(() -> pair.reference.createIndex(index)));
    }

    void drop() {
        if (!pair.reference.indexes().isEmpty()) {
            String name = pair.random.one(List.copyOf(pair.reference.indexes().keySet()));
            pair.ask(new Document("dropIndexes", Server.COLLECTION).append("index", name));
            pair.reference.indexes().remove(name);
        }
    }
}
