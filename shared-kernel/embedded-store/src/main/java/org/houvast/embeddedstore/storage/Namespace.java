package org.houvast.embeddedstore.storage;

/**
 * Where a collection is found.
 *
 * @param database the name of its database
 * @param collection its own name
 */
public record Namespace(String database, String collection) {

    @Override
    public String toString() {
        return database + "." + collection;
    }
}
