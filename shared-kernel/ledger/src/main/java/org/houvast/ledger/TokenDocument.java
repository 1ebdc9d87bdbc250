package org.houvast.ledger;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A token as a document: a position, a replay up to a position, or two segments that are being merged. Written out by
 * hand, so that no class name and no serializer stands between a reader and the place where it was.
 */
final class TokenDocument {

    private static final String POSITION = "position";
    private static final String REPLAY_UNTIL = "replayUntil";
    private static final String NOW_AT = "nowAt";
    private static final String REASON = "reason";
    private static final String LOWER = "lower";
    private static final String UPPER = "upper";

    private TokenDocument() {}

    static @Nullable Document write(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> null;
            case GlobalSequenceTrackingToken at -> new Document(POSITION, at.getGlobalIndex());
            case ReplayToken replay ->
                new Document(REPLAY_UNTIL, write(replay.getTokenAtReset()))
                        .append(NOW_AT, write(replay.getCurrentToken()))
                        .append(REASON, reason(replay));
            case MergedTrackingToken merged ->
                new Document(LOWER, write(merged.lowerSegmentToken())).append(UPPER, write(merged.upperSegmentToken()));
            default ->
                throw new IllegalArgumentException("A " + token.getClass().getName() + " is no token of a ledger");
        };
    }

    private static @Nullable String reason(ReplayToken replay) {
        Object context = replay.context();
        if (context != null && !(context instanceof String)) {
            throw new IllegalArgumentException("Only text can be kept as the context of a replay");
        }
        return (String) context;
    }

    static @Nullable TrackingToken read(@Nullable Document fields) {
        if (fields == null) {
            return null;
        }
        if (fields.containsKey(POSITION)) {
            return new GlobalSequenceTrackingToken(fields.getLong(POSITION));
        }
        if (fields.containsKey(REPLAY_UNTIL)) {
            return ReplayToken.createReplayToken(
                    read(fields.get(REPLAY_UNTIL, Document.class)),
                    read(fields.get(NOW_AT, Document.class)),
                    fields.getString(REASON));
        }
        return new MergedTrackingToken(
                read(fields.get(LOWER, Document.class)), read(fields.get(UPPER, Document.class)));
    }
}
