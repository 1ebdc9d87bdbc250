package org.houvast.embeddedstore.planning;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.embeddedstore.keys.IndexField;
import org.jspecify.annotations.Nullable;

/** Indexes, the plans that come of them, and the words in which the tests speak of them. */
abstract class PlannerFixture {

    private static final IndexDefinition ID = new IndexDefinition("_id_", fields("_id"), true, false, null, false);
    static final Document NONE = new Document();

    final List<IndexDefinition> indexes = new ArrayList<>(List.of(ID));

    /** Paths, one that begins with a minus being descending. */
    private static List<IndexField> fields(String... paths) {
        return Stream.of(paths)
                .map(path -> new IndexField(path.replace("-", ""), path.startsWith("-")))
                .toList();
    }

    PlannerFixture index(String... paths) {
        indexes.add(new IndexDefinition(String.join("_", paths), fields(paths), false, false, null, false));
        return this;
    }

    PlannerFixture uniqueIndex(String... paths) {
        indexes.add(new IndexDefinition(String.join("_", paths), fields(paths), true, false, null, false));
        return this;
    }

    PlannerFixture sparseIndex(String... paths) {
        indexes.add(new IndexDefinition(String.join("_", paths), fields(paths), false, true, null, false));
        return this;
    }

    PlannerFixture multikeyIndex(String... paths) {
        indexes.add(new IndexDefinition(String.join("_", paths), fields(paths), false, false, null, true));
        return this;
    }

    PlannerFixture partialIndex(Document filter, String... paths) {
        indexes.add(new IndexDefinition(String.join("_", paths), fields(paths), false, false, filter, false));
        return this;
    }

    Plan plan(Document filter) {
        return Planner.plan(filter, null, null, false, indexes);
    }

    Plan sorted(Document filter, Document sort) {
        return Planner.plan(filter, sort, null, false, indexes);
    }

    Plan firstOf(Document filter, Document sort) {
        return Planner.plan(filter, sort, null, true, indexes);
    }

    Plan hinted(Document filter, Object hint) {
        return Planner.plan(filter, null, hint, false, indexes);
    }

    static Document where(String path, @Nullable Object value) {
        return new Document(path, value);
    }

    static Document by(String path, int direction) {
        return new Document(path, direction);
    }

    static Document is(String operator, @Nullable Object value) {
        return new Document(operator, value);
    }

    static String indexOf(Plan plan) {
        return plan.nothing()
                ? "EOF"
                : plan.index() == null ? "COLLSCAN" : plan.index().name();
    }

    static Object bounds(Plan plan, String path) {
        return plan.bounds().get().getOrDefault(path, "none");
    }
}
