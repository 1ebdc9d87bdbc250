package org.houvast.embeddedstore.reference;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.houvast.embeddedstore.keys.IndexField;
import org.houvast.embeddedstore.keys.IndexKeys;
import org.houvast.embeddedstore.keys.ParallelArraysException;

/** The order of documents that a sort asks for. */
final class SortOrder {

    private SortOrder() {}

    private static List<byte[]> keys(Document document, Document sort) {
        return IndexKeys.of(
                        document,
                        sort.entrySet().stream()
                                .map(each -> new IndexField(
                                        each.getKey(), each.getValue().equals(-1)))
                                .toList())
                .bytes();
    }

    static Comparator<Document> of(Document sort) {
        return Comparator.comparing(document -> keys(document, sort).getFirst(), Arrays::compareUnsigned);
    }

    /** Whether some of them have none, for two arrays. */
    static boolean parallel(List<Document> documents, Document sort) {
        try {
            documents.forEach(each -> keys(each, sort));
            return false;
        } catch (ParallelArraysException e) {
            return true;
        }
    }

    /** Their places in it, by which documents that may change places are the same. */
    static List<String> places(List<Document> documents, Document sort) {
        return sort.isEmpty()
                ? List.of()
                : documents.stream()
                        .map(each -> HexFormat.of().formatHex(keys(each, sort).getFirst()))
                        .toList();
    }
}
