package org.houvast.command.desk.axon;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.messaging.MetaData;
import org.houvast.language.EventId;
import org.houvast.language.event.Actor;
import org.jspecify.annotations.Nullable;

/** What travels with a command: who sent it, and the version the sender has seen. */
public final class Sent {

    /** Key of the {@link Actor}. */
    public static final String BY = "by";

    /** Key of the expected version, a Long; absent when any will do. */
    public static final String EXPECTING = "expecting";

    /** Key that says that the command is only considered. */
    static final String CONSIDERED = "considered";

    /** Key of the name of the batch that a command was imported with; it goes with the entries that follow. */
    public static final String IMPORT_BATCH = "importBatch";

    /** Key of the leaf hashes of the entries that a decision cites, a map from {@link EventId} to base64. */
    static final String CITED = "cited";

    private Sent() {}

    /** As the metadata of a command message. */
    public static MetaData by(Actor actor, @Nullable Long expectedVersion) {
        Map<String, Object> data = new HashMap<>();
        data.put(BY, actor);
        if (expectedVersion != null) {
            data.put(EXPECTING, expectedVersion);
        }
        return MetaData.from(data);
    }

    /** The leaf hashes of the entries that a decision cites; empty when nothing is known of them. */
    @SuppressWarnings("unchecked") // put there by the desk alone
    static Map<EventId, String> cited(MetaData data) {
        return (Map<EventId, String>) data.getOrDefault(CITED, Map.of());
    }

    /** Who sent it. */
    public static Actor by(MetaData data) {
        return (Actor) Objects.requireNonNull(data.get(BY));
    }

    /** The expected version; null when any will do. */
    public static @Nullable Long expecting(MetaData data) {
        return (Long) data.get(EXPECTING);
    }
}
