package org.houvast.query.projecting;

/**
 * A read model under its name and version. A change of its shape is a new version: it is built beside the old one, in
 * collections and under a progress of its own, and the old one stays readable to nodes that still ask it.
 *
 * @param name the question it answers
 * @param version from 1
 */
public record ReadModel(String name, int version) {

    /** The name under which it is fed and keeps its progress: {@code timeline-v1}. */
    public String id() {
        return name + "-v" + version;
    }

    /** One of its collections: {@code timeline-v1-entries}. */
    public String collection(String part) {
        return id() + "-" + part;
    }
}
