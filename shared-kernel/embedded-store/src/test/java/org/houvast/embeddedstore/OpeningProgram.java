package org.houvast.embeddedstore;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Opens a folder and prints what comes of it. */
final class OpeningProgram {

    private OpeningProgram() {}

    /** Argument: the folder. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (EmbeddedStore store = EmbeddedStore.open(Path.of(arguments[0]))) {
            out.println("opened " + store.connectionString());
        } catch (EmbeddedStoreException e) {
            out.println(e.getMessage());
        }
    }
}
