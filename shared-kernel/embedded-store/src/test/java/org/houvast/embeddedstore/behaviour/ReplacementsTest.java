package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Manual({"update (database command)", "db.collection.replaceOne()"})
class ReplacementsTest extends Behaviour {

    @BeforeEach
    void thereIsOne() {
        insert("{_id: 1, a: 1, b: 2}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {c: 3}             | {_id: 1, c: 3}
            {}                 | {_id: 1}
            {c: 3, _id: 1}     | {_id: 1, c: 3}
            {z: 1, y: 2, a: 3} | {_id: 1, z: 1, y: 2, a: 3}
            """)
    void the_whole_document_goes_but_for_its_id(String replacement, String stored) {
        var result = things.replaceOne(json("{a: 1}"), json(replacement));
        assertThat(result.getModifiedCount()).isEqualTo(1);
        assertThat(all().getFirst().toJson()).isEqualTo(json(stored).toJson());
    }

    @Test
    void the_same_again_changes_nothing() {
        var result = things.replaceOne(json("{_id: 1}"), json("{_id: 1, a: 1, b: 2}"));
        assertThat(result.getMatchedCount()).isEqualTo(1);
        assertThat(result.getModifiedCount()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {_id: 2, a: 1}       | false | 66
            {a: 1, $set: {b: 1}} | false | 52
            {a: 1}               | true  | 9
            """)
    void what_is_no_replacement_is_refused(String replacement, boolean multi, int code) {
        Document error = writeError(
                run("{update: \"things\", updates: [{q: {_id: 1}, u: " + replacement + ", multi: " + multi + "}]}"));
        assertThat(error.getInteger("code")).as(error.toJson()).isEqualTo(code);
        assertThat(all()).containsExactly(json("{_id: 1, a: 1, b: 2}"));
    }

    @Test
    @Manual("Field Names with Periods and Dollar Signs")
    void names_with_dots_and_inner_dollars_are_kept() {
        things.replaceOne(json("{_id: 1}"), json("{\"x.y\": 1, z: {\"$price\": 2}}"));
        assertThat(all()).containsExactly(json("{_id: 1, \"x.y\": 1, z: {\"$price\": 2}}"));
        insert("{_id: 2, \"a.b\": 1, \"$c\": 2}");
        assertThat(all().getLast()).isEqualTo(json("{_id: 2, \"a.b\": 1, \"$c\": 2}"));
        assertThat(ids("{\"a.b\": 1}")).as("a dot in a query is a path").isEmpty();
    }

    @Test
    @Manual("Field Names with Periods and Dollar Signs")
    void a_name_with_a_dot_is_no_path_of_an_update() {
        things.replaceOne(json("{_id: 1}"), json("{\"x.y\": 1, x: {y: 2}}"));
        things.updateOne(json("{_id: 1}"), json("{$inc: {\"x.y\": 5}}"));
        assertThat(all()).containsExactly(json("{_id: 1, \"x.y\": 1, x: {y: 7}}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {_id: {"$x": 1}} | 52
            {_id: [1]}       | 2
            {_id: /a/}       | 2
            """)
    @Manual({"Documents: The _id Field", "Field Names with Periods and Dollar Signs"})
    void an_id_is_no_array_no_pattern_and_has_no_dollars(String document, int code) {
        Document error = writeError(run("{insert: \"things\", documents: [" + document + "]}"));
        assertThat(error.getInteger("code")).as(error.toJson()).isIn(code, 53);
        assertThat(all()).hasSize(1);
    }

    @Test
    @Manual("insert (database command)")
    void the_id_is_made_when_there_is_none_and_comes_first() {
        run("{insert: \"things\", documents: [{z: 1}, {y: 1, _id: 9}]}");
        assertThat(things.find(json("{z: 1}")).first())
                .satisfies(stored -> assertThat(stored.keySet()).containsExactly("_id", "z"));
        assertThat(things.find(json("{_id: 9}")).first())
                .satisfies(stored -> assertThat(stored.keySet()).containsExactly("_id", "y"));
    }
}
