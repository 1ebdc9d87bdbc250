package org.houvast.embeddedstore;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.DataType;

/** A database whose collections and indexes are kept as BSON. */
final class DurableDatabase extends H2Database {

    private final MVStore store;

    DurableDatabase(String name, MVStore store, CursorRegistry cursors) {
        // the constructor of the superclass opens the indexes
        this.store = store;
        super(name, store, cursors);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        // the superclass drops indexes and collections under these names
        String map = getFullCollectionNamespace(collection) + "._index_" + name;
        return new UniqueIndex(open(map, KeyType.INSTANCE), name, keys, sparse);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        MVMap<Object, byte[]> documents =
                open("databases." + getFullCollectionNamespace(name), ByteArrayDataType.INSTANCE);
        return new DurableCollection(this, name, options, cursorRegistry, documents);
    }

    private <V> MVMap<Object, V> open(String name, DataType<V> values) {
        return store.openMap(
                name, new MVMap.Builder<Object, V>().keyType(KeyType.INSTANCE).valueType(values));
    }
}
