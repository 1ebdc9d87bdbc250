package org.houvast.embeddedstore;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Keeps from the library what it would log whole: commands it does not know, and documents without an id. */
final class Commands {

    private static final Set<String> KNOWN = Set.of(
            "find",
            "getmore",
            "killcursors",
            "insert",
            "update",
            "delete",
            "findandmodify",
            "count",
            "distinct",
            "aggregate",
            "create",
            "drop",
            "dropdatabase",
            "createindexes",
            "dropindexes",
            "listcollections",
            "listindexes",
            "validate",
            "dbstats",
            "collstats",
            "ismaster",
            "buildinfo",
            "ping",
            "serverstatus",
            "whatsmyuri");
    private static final String ADMIN = "admin";

    private Commands() {}

    static boolean refused(Request request) {
        return !request.database().equals(ADMIN)
                && !KNOWN.contains(request.name().toLowerCase(Locale.ROOT));
    }

    static Document complete(Request request) {
        if (request.name().equals("insert") && request.command().get("documents") instanceof List<?> documents) {
            for (Object document : documents) {
                if (document instanceof Document fields && !fields.containsKey("_id")) {
                    fields.put("_id", new ObjectId());
                }
            }
        }
        return request.command();
    }
}
