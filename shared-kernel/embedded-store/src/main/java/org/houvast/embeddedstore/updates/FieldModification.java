package org.houvast.embeddedstore.updates;

import de.bwaldvogel.mongo.bson.Document;

/**
 * An operator on one field.
 *
 * @param onInsert whether it is for a document that is being inserted only
 */
record FieldModification(FieldPath path, Operator operator, boolean onInsert) implements Modification {

    FieldModification at(FieldPath place) {
        return new FieldModification(place, operator, onInsert);
    }

    @Override
    public boolean creates() {
        return operator.way() == Operator.Way.MADE;
    }

    @Override
    public Document apply(Document document) {
        return Walk.apply(document, path, operator);
    }
}
