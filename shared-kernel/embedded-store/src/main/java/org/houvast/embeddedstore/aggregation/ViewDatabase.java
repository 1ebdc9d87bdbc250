package org.houvast.embeddedstore.aggregation;

import de.bwaldvogel.mongo.MongoCollection;
import org.houvast.embeddedstore.storage.Collection;
import org.houvast.embeddedstore.storage.Namespace;
import org.jspecify.annotations.Nullable;

/** A database at one moment, for the library's aggregation stages that look into other collections. */
final class ViewDatabase extends ReadOnlyDatabase {

    private final Scope scope;

    ViewDatabase(Scope scope, String name) {
        super(name);
        this.scope = scope;
    }

    @Override
    public @Nullable MongoCollection<?> resolveCollection(String collection, boolean throwIfNotFound) {
        Collection found = scope.view().catalog().find(new Namespace(getDatabaseName(), collection));
        return found == null ? null : new ViewCollection(this, scope, found);
    }

    @Override
    public boolean isEmpty() {
        return scope.view().catalog().of(getDatabaseName()).isEmpty();
    }
}
