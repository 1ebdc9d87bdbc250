package org.houvast.proof.export;

import java.io.IOException;
import java.io.OutputStream;

/** What is in a file, written when its turn comes. */
@FunctionalInterface
public interface FileContent {

    /** Writes it; the stream is closed by who gave it. */
    void writeTo(OutputStream out) throws IOException;
}
