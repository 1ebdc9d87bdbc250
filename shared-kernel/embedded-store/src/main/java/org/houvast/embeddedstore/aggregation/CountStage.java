package org.houvast.embeddedstore.aggregation;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stage that only counts what comes: {@code $count}, and the {@code $group} into which drivers make
 * {@code countDocuments} (MongoDB manual, "$count (aggregation stage)"). An index may know the answer.
 */
public final class CountStage {

    private final Document others;
    private final String field;

    private CountStage(Document others, String field) {
        this.others = others;
        this.field = field;
    }

    /** Reads a stage; null when it does anything else. */
    static @Nullable CountStage of(Document stage) {
        if (stage.get("$count") instanceof String field) {
            return new CountStage(new Document(), field);
        }
        if (!(stage.get("$group") instanceof Document group) || group.size() != 2 || !group.containsKey("_id")) {
            return null;
        }
        Object key = group.get("_id");
        Map.Entry<String, Object> counted = List.copyOf(group.entrySet()).getLast();
        boolean all = key == null || key instanceof Number;
        boolean ones = counted.getValue() instanceof Document sum
                && sum.size() == 1
                && sum.get("$sum") instanceof Integer one
                && one == 1;
        return all && ones ? new CountStage(new Document("_id", key), counted.getKey()) : null;
    }

    /** What comes out of it: of no documents nothing. */
    public Stream<Document> answer(long count) {
        if (count == 0) {
            return Stream.empty();
        }
        Document answer = new Document(others);
        answer.put(field, count > Integer.MAX_VALUE ? (Object) count : (Object) (int) count);
        return Stream.of(answer);
    }
}
