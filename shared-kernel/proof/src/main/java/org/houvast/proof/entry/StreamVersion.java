package org.houvast.proof.entry;

/**
 * The place of an entry in the stream of one aggregate.
 *
 * @param type the aggregate's type; may be empty
 * @param id the stream's id
 * @param version from 0
 */
public record StreamVersion(String type, String id, long version) {

    public StreamVersion {
        if (version < 0) {
            throw new IllegalArgumentException("No version of a stream is " + version);
        }
    }
}
