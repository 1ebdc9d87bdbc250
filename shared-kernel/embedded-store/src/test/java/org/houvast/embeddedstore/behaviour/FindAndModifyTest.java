package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Manual("findAndModify (database command)")
class FindAndModifyTest extends Behaviour {

    @BeforeEach
    void thereAreSome() {
        insert("{_id: 1, a: 1, n: 3}, {_id: 2, a: 1, n: 1}, {_id: 3, a: 2, n: 2}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            query: {_id: 1}, update: {$inc: {n: 1}}                  | {_id: 1, a: 1, n: 3}
            query: {_id: 1}, update: {$inc: {n: 1}}, new: true       | {_id: 1, a: 1, n: 4}
            query: {_id: 1}, update: {x: 1}, new: true               | {_id: 1, x: 1}
            query: {a: 1}, sort: {n: 1}, update: {$set: {n: 9}}      | {_id: 2, a: 1, n: 1}
            query: {a: 1}, sort: {n: -1}, remove: true               | {_id: 1, a: 1, n: 3}
            query: {_id: 1}, update: {$set: {n: 5}}, fields: {n: 1, _id: 0} | {n: 3}
            query: {_id: 1}, update: {$set: {n: 5}}, fields: {a: 0}, new: true | {_id: 1, n: 5}
            query: {_id: 9}, update: {$set: {n: 5}}, upsert: true, new: true | {_id: 9, n: 5}
            query: {_id: 1}, update: [{$set: {n: {$add: ["$n", 10]}}}], new: true | {_id: 1, a: 1, n: 13}
            """)
    void the_value_is_the_document_before_or_after(String command, String value) {
        Document reply = run("{findAndModify: \"things\", " + command + "}");
        assertThat(reply.get("value", Document.class)).isEqualTo(json(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            query: {_id: 1}, update: {$set: {n: 5}}               | {n: 1, updatedExisting: true}
            query: {_id: 9}, update: {$set: {n: 5}}               | {n: 0, updatedExisting: false}
            query: {_id: 9}, update: {$set: {n: 5}}, upsert: true | {n: 1, updatedExisting: false, upserted: 9}
            query: {_id: 1}, remove: true                         | {n: 1}
            query: {_id: 9}, remove: true                         | {n: 0}
            """)
    void the_last_error_object_says_what_was_done(String command, String lastErrorObject) {
        assertThat(run("{findAndModify: \"things\", " + command + "}").get("lastErrorObject", Document.class))
                .isEqualTo(json(lastErrorObject));
    }

    @Test
    void without_a_match_the_value_is_null() {
        assertThat(run("{findAndModify: \"things\", query: {_id: 9}, update: {$set: {a: 1}}}"))
                .containsEntry("value", null);
        assertThat(run("{findAndModify: \"things\", query: {_id: 8}, update: {$set: {a: 1}}, upsert: true}"))
                .containsEntry("value", null);
        assertThat(run("{findAndModify: \"things\", query: {_id: 7}, remove: true}"))
                .containsEntry("value", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query: {}",
                "query: {}, remove: true, update: {a: 1}",
                "query: {}, remove: true, new: true",
                "query: {}, remove: true, upsert: true",
                "query: {}, update: {$set: {a: 1}}, arrayFilters: [{\"x\": 1}]",
                "query: {}, update: {$nonsense: {a: 1}}"
            })
    void contradictions_are_refused(String command) {
        var before = all();
        refused(9, "FailedToParse", "{findAndModify: \"things\", " + command + "}");
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void a_duplicate_key_is_told_with_pattern_and_value() {
        things.createIndex(json("{n: 1}"), new IndexOptions().unique(true));
        for (String update : List.of("query: {_id: 1}", "query: {_id: 9}, upsert: true")) {
            assertThatThrownBy(() -> run("{findAndModify: \"things\", update: {$set: {n: 2}}, " + update + "}"))
                    .isInstanceOfSatisfying(MongoCommandException.class, e -> {
                        assertThat(e.getErrorCode()).isEqualTo(11000);
                        assertThat(e.getErrorCodeName()).isEqualTo("DuplicateKey");
                        assertThat(Document.parse(e.getResponse().toJson()).get("keyPattern"))
                                .isEqualTo(json("{n: 1}"));
                        assertThat(Document.parse(e.getResponse().toJson()).get("keyValue"))
                                .isEqualTo(json("{n: 2}"));
                    });
        }
        assertThat(things.countDocuments()).isEqualTo(3);
    }

    @Test
    void the_id_cannot_be_changed() {
        refused(66, "ImmutableField", "{findAndModify: \"things\", query: {_id: 1}, update: {$set: {_id: 5}}}");
        refused(66, "ImmutableField", "{findAndModify: \"things\", query: {_id: 1}, update: {_id: 5, a: 1}}");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void each_of_many_at_once_takes_a_document_of_its_own(boolean remove) throws Exception {
        things.deleteMany(json("{}"));
        List<Document> jobs = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            jobs.add(new Document("_id", i).append("free", true));
        }
        things.insertMany(jobs);
        String take = remove ? "remove: true" : "update: {$set: {free: false}}";
        Callable<List<Object>> worker = () -> {
            List<Object> taken = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                Document job = run("{findAndModify: \"things\", query: {free: true}, sort: {_id: -1}, " + take + "}")
                        .get("value", Document.class);
                taken.add(job.get("_id"));
            }
            return taken;
        };
        List<Callable<List<Object>>> workers = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            workers.add(worker);
        }
        var taken = new ArrayList<Object>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var done : threads.invokeAll(workers)) {
                taken.addAll(done.get());
            }
        }
        assertThat(taken).hasSize(400);
        assertThat(new HashSet<>(taken)).hasSize(400);
        assertThat(things.countDocuments(json("{free: true}"))).isZero();
    }
}
