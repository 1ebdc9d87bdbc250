package org.houvast.embeddedstore.commands;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;
import org.houvast.embeddedstore.bson.BsonCheck;
import org.houvast.embeddedstore.queries.Deadline;
import org.houvast.embeddedstore.queries.Memory;
import org.houvast.embeddedstore.queries.Row;
import org.houvast.embeddedstore.queries.Rows;
import org.houvast.embeddedstore.storage.Namespace;
import org.houvast.embeddedstore.storage.View;

/** A query that is read a batch at a time. Used by one thread at a time. */
final class OpenCursor implements AutoCloseable {

    private final Namespace namespace;
    private final Rows rows;
    private final Shape shape;
    private final Memory.Share memory;
    private final Queue<byte[]> left = new ArrayDeque<>();
    private boolean more = true;

    /** What is answered of a row: none, one or several documents. */
    interface Shape {

        Stream<byte[]> of(Row row, View view, Deadline deadline);
    }

    OpenCursor(Namespace namespace, Rows rows, Shape shape, Memory.Share memory) {
        this.namespace = namespace;
        this.rows = rows;
        this.shape = shape;
        this.memory = memory;
    }

    Namespace namespace() {
        return namespace;
    }

    /** The next documents: at least one if there is one, and no more than asked for or than a reply may hold. */
    List<byte[]> next(View view, long count, Deadline deadline) {
        List<byte[]> batch = new ArrayList<>();
        Room room = new Room(count);
        while (!left.isEmpty() && room.after(left.element())) {
            batch.add(left.remove());
        }
        if (left.isEmpty() && more && room.isLeft()) {
            more = rows.read(view, deadline, row -> {
                shape.of(row, view, deadline).forEach(document -> {
                    if (left.isEmpty() && room.after(document)) {
                        batch.add(document);
                    } else {
                        left.add(document);
                    }
                });
                return left.isEmpty() && room.isLeft();
            });
        }
        return batch;
    }

    boolean exhausted() {
        return !more && left.isEmpty();
    }

    @Override
    public void close() {
        memory.close();
    }

    /** How much a batch can still take. */
    private static final class Room {

        private long documents;
        private long bytes = BsonCheck.LARGEST_DOCUMENT;
        private boolean empty = true;

        Room(long documents) {
            this.documents = documents;
        }

        boolean isLeft() {
            return documents > 0 && bytes > 0;
        }

        /** Whether a document has found room. */
        boolean after(byte[] document) {
            if (documents == 0 || (!empty && bytes < document.length)) {
                return false;
            }
            empty = false;
            documents--;
            bytes -= document.length;
            return true;
        }
    }
}
