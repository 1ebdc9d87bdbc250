package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.util.ArrayList;
import java.util.List;

/** Several writes of one command, one after another; ordered ones end with the first that fails. */
final class Bulk {

    private final boolean ordered;
    private final List<Document> errors = new ArrayList<>();
    private int index;
    private int performed;

    Bulk(boolean ordered) {
        this.ordered = ordered;
    }

    /** Which of the writes comes next, from 0. */
    int index() {
        return index;
    }

    int performed() {
        return performed;
    }

    /** Performs the next write, which changes all that it is to change or nothing; false when it was the last. */
    boolean perform(Runnable write) {
        boolean goesOn = true;
        try {
            write.run();
            performed++;
        } catch (MongoServerException e) {
            errors.add(Errors.writeError(index, e));
            goesOn = !ordered;
        }
        index++;
        return goesOn;
    }

    Document report(Document result) {
        return errors.isEmpty() ? result : result.append("writeErrors", errors);
    }
}
