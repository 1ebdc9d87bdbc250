package org.houvast.query.dossier;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Leaves out what no XML 1.0 document may hold (section 2.2: control characters, halves of pairs), for people may have
 * pasted it into a text: one such character must not keep a dossier from being made.
 */
final class XmlWriter extends FilterWriter {

    private char high;

    XmlWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        char next = (char) c;
        if (Character.isHighSurrogate(next)) {
            high = next;
        } else if (Character.isLowSurrogate(next)) {
            if (high != 0) {
                out.write(high);
                out.write(next);
            }
            high = 0;
        } else {
            high = 0;
            if ((next >= ' ' && next < '\uFFFE') || next == '\n' || next == '\t' || next == '\r') {
                out.write(next);
            }
        }
    }

    @Override
    public void write(char[] some, int from, int count) throws IOException {
        for (int i = from; i < from + count; i++) {
            write(some[i]);
        }
    }

    @Override
    public void write(String some, int from, int count) throws IOException {
        for (int i = from; i < from + count; i++) {
            write(some.charAt(i));
        }
    }
}
