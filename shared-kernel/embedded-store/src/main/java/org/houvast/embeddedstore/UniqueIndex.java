package org.houvast.embeddedstore;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A unique index in a map of the store. The library's own returns a document once for each of its keys that a query
 * names; this one returns it once, as MongoDB does.
 */
final class UniqueIndex extends AbstractUniqueIndex<Object> {

    private final MVMap<Object, Object> positions;

    UniqueIndex(MVMap<Object, Object> positions, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.positions = positions;
    }

    @Override
    public synchronized Iterable<Object> getPositions(Document query) {
        Set<Object> once = new LinkedHashSet<>();
        super.getPositions(query).forEach(once::add);
        return once;
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return positions.remove(parts(key));
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Object position) {
        return positions.putIfAbsent(parts(key), position) == null;
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return () -> positions.entrySet().stream()
                .<Entry<KeyValue, Object>>map(
                        entry -> Map.entry(new KeyValue((List<?>) entry.getKey()), entry.getValue()))
                .iterator();
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        return positions.get(parts(key));
    }

    private static List<@Nullable Object> parts(KeyValue key) {
        List<@Nullable Object> parts = new ArrayList<>(key.size());
        key.forEach(parts::add);
        return parts;
    }

    @Override
    public long getCount() {
        return positions.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
