package org.houvast.command.attachment;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** A text in UTF-8 (RFC 3629) without control characters but those that part its lines and words. */
final class PlainText implements WholeDocument {

    private static final String ALLOWED = "\t\n\r\f";
    private static final int LONGEST_CHARACTER = 4;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private byte[] begun = new byte[0];

    @Override
    public boolean goesOn(byte[] bytes, int offset, int length) {
        var given = ByteBuffer.allocate(begun.length + length)
                .put(begun)
                .put(bytes, offset, length)
                .flip();
        var read = CharBuffer.allocate(given.remaining());
        if (decoder.decode(given, read, false).isError() || given.remaining() >= LONGEST_CHARACTER) {
            return false;
        }
        begun = new byte[given.remaining()];
        given.get(begun);
        return read.flip().chars().noneMatch(c -> Character.isISOControl(c) && ALLOWED.indexOf(c) < 0);
    }

    @Override
    public boolean ended() {
        return begun.length == 0;
    }
}
