package org.houvast.embeddedstore.updates;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** What an update does to one field. */
sealed interface Modification permits FieldModification, Rename {

    /** The field that gets a value or loses it. */
    FieldPath path();

    /** All fields that it touches, for which there may be no other. */
    default List<FieldPath> paths() {
        return List.of(path());
    }

    /** Whether it may give a value to a field that has none. */
    boolean creates();

    /** The document afterwards; the one given is not changed. */
    Document apply(Document document);
}
