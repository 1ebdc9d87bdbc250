package org.houvast.embeddedstore.reference;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** One document is found, changed or removed, and answered. */
final class FindAndModifyOperation {

    private final Pair pair;

    FindAndModifyOperation(Pair pair) {
        this.pair = pair;
    }

    void run() {
        Document filter = pair.filter();
        Document sort = pair.sort();
        sort.remove("_id");
        sort.put("_id", 1);
        boolean remove = pair.random.chance(0.3);
        boolean returnNew = !remove && pair.random.chance(0.5);
        Document update = Server.wired(pair.random.chance(0.2) ? pair.replacement() : pair.updates.operators());
        Document command = new Document("findAndModify", Server.COLLECTION)
                .append("query", filter)
                .append("sort", sort);
        List<Document> found = pair.reference.find(filter);
        Document answer = pair.ask(
                remove
                        ? command.append("remove", true)
                        : command.append("update", update).append("new", returnNew));
        if (SortOrder.parallel(found, sort)) {
            pair.synchronise();
            return;
        }
        Document before = found.stream().min(SortOrder.of(sort)).orElse(null);
        Document[] value = new Document[1];
        Integer code = before == null
                ? null
                : Pair.code(() -> {
                    value[0] = before;
                    if (remove) {
                        pair.reference.delete(before);
                    } else {
                        Document after = pair.reference.updated(before, update);
                        pair.reference.replace(before, after);
                        value[0] = returnNew ? after : before;
                    }
                });
        assertThat(answer.get("refused")).as("%s", answer).isEqualTo(code);
        if (code == null) {
            assertThat(answer.get("value") instanceof Document told ? Server.canonical(told) : null)
                    .isEqualTo(value[0] == null ? null : Server.canonical(value[0]));
        }
    }
}
