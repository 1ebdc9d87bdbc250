package org.houvast.embeddedstore.updates;

import de.bwaldvogel.mongo.bson.Document;

/** Another document instead, under the same {@code _id} (MongoDB manual, "db.collection.replaceOne()"). */
record Replacement(Document document) implements Change {

    private static final String ID = "_id";

    /** Whether an update is one. */
    static boolean is(Document update) {
        return update.isEmpty() || !update.keySet().iterator().next().startsWith("$");
    }

    Replacement {
        for (String name : document.keySet()) {
            UpdateError.DOLLAR_PREFIXED_FIELD_NAME.unless(
                    !name.startsWith("$"),
                    "The dollar ($) prefixed field '" + name
                            + "' is not allowed in the context of an update's replacement document.");
        }
    }

    @Override
    public Document of(Document before) {
        Document after = new Document();
        if (before.containsKey(ID)) {
            after.put(ID, before.get(ID));
        }
        after.putAll(document);
        return after;
    }

    @Override
    public Document inserted(Document equalities) {
        return of(equalities);
    }
}
