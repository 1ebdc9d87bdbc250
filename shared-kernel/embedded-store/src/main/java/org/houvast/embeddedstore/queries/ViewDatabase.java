package org.houvast.embeddedstore.queries;

import de.bwaldvogel.mongo.MongoCollection;
import org.houvast.embeddedstore.storage.Collection;
import org.houvast.embeddedstore.storage.Namespace;
import org.houvast.embeddedstore.storage.View;
import org.jspecify.annotations.Nullable;

/** A database at one moment, for the library's aggregation stages that look into other collections. */
final class ViewDatabase extends ReadOnlyDatabase {

    private final View view;
    private final Memory.Share memory;
    private final Deadline deadline;

    ViewDatabase(View view, String name, Memory.Share memory, Deadline deadline) {
        super(name);
        this.view = view;
        this.memory = memory;
        this.deadline = deadline;
    }

    @Override
    public @Nullable MongoCollection<?> resolveCollection(String collection, boolean throwIfNotFound) {
        Collection found = view.catalog().find(new Namespace(getDatabaseName(), collection));
        return found == null ? null : new ViewCollection(this, view, found, memory, deadline);
    }

    @Override
    public boolean isEmpty() {
        return view.catalog().of(getDatabaseName()).isEmpty();
    }
}
