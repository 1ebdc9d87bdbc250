package org.houvast.embeddedstore.wire;

import static java.util.Objects.requireNonNull;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.group.ChannelGroup;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.DecoderException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.houvast.embeddedstore.commands.Commands;
import org.houvast.embeddedstore.commands.Plain;
import org.houvast.embeddedstore.commands.Reply;
import org.houvast.embeddedstore.commands.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One client's connection: cuts the stream into messages and answers them in order, one after another. The thread that
 * reads from the connections never waits for the disk.
 */
final class Connection extends ByteToMessageDecoder {

    private static final Logger log = LoggerFactory.getLogger(Connection.class);
    private static final int LENGTH_AND_HEADER = 16;

    private final BiFunction<Request, Object, CompletableFuture<Reply>> commands;
    private final Consumer<Object> gone;
    private final ChannelGroup connections;
    private final int largestMessage;
    private final Queue<Message> waiting = new ArrayDeque<>();
    private boolean busy;

    /**
     * Serves a client.
     *
     * @param commands carries out a command of a client, which is told apart by its channel; the answer never fails
     * @param gone told when the client is gone
     * @param connections all that are open
     * @param largestMessage in bytes
     */
    Connection(
            BiFunction<Request, Object, CompletableFuture<Reply>> commands,
            Consumer<Object> gone,
            ChannelGroup connections,
            int largestMessage) {
        this.commands = commands;
        this.gone = gone;
        this.connections = connections;
        this.largestMessage = largestMessage;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) throws Exception {
        connections.add(context.channel());
        super.channelActive(context);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        super.channelInactive(context);
        waiting.clear();
        gone.accept(context.channel());
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf received, List<Object> ignored) {
        if (received.readableBytes() < Integer.BYTES) {
            return;
        }
        int length = received.getIntLE(received.readerIndex());
        if (length < LENGTH_AND_HEADER || length > largestMessage) {
            throw new DecoderException("a message of " + length + " bytes");
        }
        if (received.readableBytes() < length) {
            return;
        }
        waiting.add(MessageReader.read(received.readSlice(length).skipBytes(Integer.BYTES)));
        next(context);
        if (!waiting.isEmpty()) {
            // what comes meanwhile stays with the client
            context.channel().config().setAutoRead(false);
        }
    }

    private void next(ChannelHandlerContext context) {
        Message message = busy ? null : waiting.poll();
        if (message == null) {
            return;
        }
        busy = true;
        if (message.request() == null) {
            answer(context, message, Commands.error(requireNonNull(message.error())));
            return;
        }
        var _ = commands.apply(message.request(), context.channel()).whenComplete((reply, failure) -> {
            if (context.executor().inEventLoop()) {
                answer(context, message, reply);
            } else {
                context.executor().execute(() -> answer(context, message, reply));
            }
        });
    }

    private void answer(ChannelHandlerContext context, Message message, Reply reply) {
        busy = false;
        if (message.answered()) {
            var _ = context.writeAndFlush(written(context, message, reply), context.voidPromise());
        }
        next(context);
        if (waiting.isEmpty()) {
            context.channel().config().setAutoRead(true);
        }
    }

    private static ByteBuf written(ChannelHandlerContext context, Message message, Reply reply) {
        try {
            return ReplyWriter.write(message, reply, context.alloc());
        } catch (RuntimeException e) {
            log.error("An answer could not be written", Plain.of(e));
            return ReplyWriter.write(message, Commands.internal(e), context.alloc());
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        // a client that goes away is no news; anything else is said without its message, which may quote documents
        if (!(cause instanceof IOException)) {
            log.warn(
                    "A connection to the store is closed after {}",
                    Plain.of(cause).getMessage());
        }
        var _ = context.close();
    }
}
