package org.houvast.embeddedstore.wire;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.houvast.embeddedstore.bson.Bson;
import org.houvast.embeddedstore.commands.Commands;
import org.houvast.embeddedstore.commands.Reply;
import org.houvast.embeddedstore.commands.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A connection without a network. */
class ConnectionTest {

    private static final int HEADER = 16;

    private final EmbeddedChannel channel = new EmbeddedChannel(new Connection(
            (request, client) -> answer(request),
            client -> {},
            new DefaultChannelGroup(GlobalEventExecutor.INSTANCE),
            Commands.LARGEST_MESSAGE));

    private static CompletableFuture<Reply> answer(Request request) {
        // a plain object has no type in BSON
        return CompletableFuture.completedFuture(
                request.name().equals("unwritable")
                        ? Reply.of(new Document("value", List.of("secret", new Object())))
                        : Reply.done());
    }

    @AfterEach
    void close() {
        assertThat(channel.finishAndReleaseAll()).as("answers left").isFalse();
    }

    @Test
    void an_answer_that_cannot_be_written_becomes_an_error_and_the_connection_lives_on() {
        send(7, "unwritable");
        send(8, "ping");
        Answer refused = next();
        assertThat(refused.to()).isEqualTo(7);
        assertThat(refused.body())
                .containsEntry("ok", 0.0)
                .containsEntry("code", 1)
                .containsEntry("codeName", "InternalError");
        assertThat(refused.body().toString()).doesNotContain("secret");
        Answer next = next();
        assertThat(next.to()).isEqualTo(8);
        assertThat(next.body()).containsExactly(Map.entry("ok", 1.0));
        assertThat(channel.isOpen()).isTrue();
    }

    private void send(int id, String command) {
        byte[] body = Bson.bytes(new Document(command, 1).append("$db", "test"));
        ByteBuf message = Unpooled.buffer();
        message.writeIntLE(HEADER + Integer.BYTES + 1 + body.length)
                .writeIntLE(id)
                .writeIntLE(0)
                .writeIntLE(MessageReader.OP_MSG)
                .writeIntLE(0)
                .writeByte(MessageReader.BODY)
                .writeBytes(body);
        channel.writeInbound(message);
    }

    private Answer next() {
        ByteBuf message = requireNonNull(channel.<ByteBuf>readOutbound(), "no answer");
        try {
            assertThat(message.readIntLE()).as("length").isEqualTo(message.writerIndex());
            message.skipBytes(Integer.BYTES);
            int to = message.readIntLE();
            message.skipBytes(2 * Integer.BYTES + 1);
            byte[] body = new byte[message.readableBytes()];
            message.readBytes(body);
            return new Answer(to, Bson.document(body));
        } finally {
            message.release();
        }
    }

    private record Answer(int to, Document body) {}
}
