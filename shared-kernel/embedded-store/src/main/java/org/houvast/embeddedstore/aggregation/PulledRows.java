package org.houvast.embeddedstore.aggregation;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.houvast.embeddedstore.queries.Row;
import org.houvast.embeddedstore.queries.Rows;

/** Rows as stages ask for them: a few are read ahead, so that what passes through a pipeline is not held by it. */
final class PulledRows implements Iterator<Document> {

    private static final int AHEAD = 128;

    private final Rows rows;
    private final Scope scope;
    private final Queue<Row> read = new ArrayDeque<>(AHEAD);
    private boolean more = true;

    private PulledRows(Rows rows, Scope scope) {
        this.rows = rows;
        this.scope = scope;
    }

    /** All of them, one after the other. */
    static Stream<Document> stream(Rows rows, Scope scope) {
        Iterator<Document> documents = new PulledRows(rows, scope);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public boolean hasNext() {
        while (read.isEmpty() && more) {
            more = rows.read(scope.view(), scope.deadline(), row -> {
                read.add(row);
                return read.size() < AHEAD;
            });
        }
        return !read.isEmpty();
    }

    @Override
    public Document next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return read.remove().document();
    }
}
