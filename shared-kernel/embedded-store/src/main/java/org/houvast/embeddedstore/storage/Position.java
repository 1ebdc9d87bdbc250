package org.houvast.embeddedstore.storage;

/**
 * Where a scan has come to; the next one goes on behind it.
 *
 * @param range which of the ranges
 * @param key the key of the last document (behind the range's prefix when ranges are merged)
 * @param record the record number of that document
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, nor a key of a map
public record Position(int range, byte[] key, long record) {}
