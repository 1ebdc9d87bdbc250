package org.houvast.embeddedstore.keys;

/**
 * One field of an index.
 *
 * @param path its path, with dots
 * @param descending whether its order is turned round
 */
public record IndexField(String path, boolean descending) {}
