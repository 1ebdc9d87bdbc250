package org.houvast.embeddedstore;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.group.ChannelGroup;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.DecoderException;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One client's connection: cuts the stream into messages and answers them in order. */
final class Connection extends ByteToMessageDecoder {

    private static final Logger log = LoggerFactory.getLogger(Connection.class);

    private final DurableBackend backend;
    private final ChannelGroup connections;

    Connection(DurableBackend backend, ChannelGroup connections) {
        this.backend = backend;
        this.connections = connections;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) throws Exception {
        connections.add(context.channel());
        super.channelActive(context);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        super.channelInactive(context);
        backend.forget(context.channel());
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf received, List<Object> ignored) {
        if (received.readableBytes() < Integer.BYTES) {
            return;
        }
        int length = received.getIntLE(received.readerIndex());
        if (length < 4 * Integer.BYTES || length > Wire.LARGEST_MESSAGE) {
            throw new DecoderException("a message of " + length + " bytes");
        }
        if (received.readableBytes() < length) {
            return;
        }
        ByteBuf message = received.readSlice(length).skipBytes(Integer.BYTES);
        Request request = Wire.read(message);
        ByteBuf answer = backend.answer(context.channel(), request);
        if (request.answered()) {
            var _ = context.writeAndFlush(answer, context.voidPromise());
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
