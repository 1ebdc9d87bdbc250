package org.houvast.embeddedstore.planning;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.houvast.embeddedstore.keys.IndexKeys;
import org.houvast.embeddedstore.matching.Matcher;

/** An index as a sorted map. */
final class SimulatedIndex {

    private final NavigableMap<byte[], List<Integer>> keys = new TreeMap<>(Arrays::compareUnsigned);
    private final IndexDefinition definition;

    /** Multikey and unique as the documents make it. */
    SimulatedIndex(List<Document> documents, IndexDefinition asked) {
        boolean multikey = false;
        for (int i = 0; i < documents.size(); i++) {
            IndexKeys found = IndexKeys.of(documents.get(i), asked.fields());
            if (holds(asked, documents.get(i), found)) {
                multikey |= found.multikey();
                for (byte[] key : found.bytes()) {
                    keys.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
                }
            }
        }
        boolean unique = keys.values().stream().allMatch(under -> under.size() == 1);
        definition = new IndexDefinition(
                asked.name(), asked.fields(), unique, asked.sparse(), asked.partialFilter(), multikey);
    }

    private static boolean holds(IndexDefinition index, Document document, IndexKeys keys) {
        return !(index.sparse() && keys.absent())
                && (index.partialFilter() == null || new Matcher(index.partialFilter()).meets(document));
    }

    IndexDefinition definition() {
        return definition;
    }

    /** The documents a plan comes to, in its order, each as often as it is found. */
    List<Integer> read(Plan plan) {
        Comparator<byte[]> ascending = Arrays::compareUnsigned;
        return plan.ranges().stream()
                .flatMap(range -> in(range).entrySet().stream()
                        .map(entry -> Map.entry(behind(plan, range, entry.getKey()), entry.getValue())))
                .sorted(Map.Entry.comparingByKey(plan.backwards() ? ascending.reversed() : ascending))
                .flatMap(found -> found.getValue().stream())
                .toList();
    }

    private NavigableMap<byte[], List<Integer>> in(KeyRange range) {
        return range.to() == null
                ? keys.tailMap(range.from(), true)
                : keys.subMap(range.from(), true, range.to(), false);
    }

    private static byte[] behind(Plan plan, KeyRange range, byte[] key) {
        return Arrays.copyOfRange(key, plan.order() == Order.MERGED ? range.prefix() : 0, key.length);
    }
}
