package org.houvast.embeddedstore.queries;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A field that a projection names, or one on the way to such a field. */
final class ProjectedField {

    private static final int COLLISION = 31249;
    private static final int COLLISION_AT = 31250;

    private final Map<String, ProjectedField> children = new LinkedHashMap<>();
    private @Nullable ArrayPart part;
    private boolean end;

    /** Names the field at the end of a path; the part of it that is shown, or null for the whole. */
    void end(String path, @Nullable ArrayPart shown) {
        ProjectedField field = this;
        for (String name : path.split("\\.", -1)) {
            if (field.end) {
                throw collision(path);
            }
            field = field.children.computeIfAbsent(name, key -> new ProjectedField());
        }
        if (field.end || !field.children.isEmpty()) {
            throw new MongoServerError(COLLISION_AT, "Path collision at " + path);
        }
        field.end = true;
        field.part = shown;
    }

    private static MongoServerError collision(String path) {
        return new MongoServerError(COLLISION, "Path collision at " + path);
    }

    @Nullable
    ProjectedField child(String name) {
        return children.get(name);
    }

    boolean isEnd() {
        return end;
    }

    @Nullable
    ArrayPart part() {
        return part;
    }
}
