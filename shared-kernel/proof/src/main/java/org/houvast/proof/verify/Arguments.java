package org.houvast.proof.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.houvast.proof.MalformedException;
import org.houvast.proof.note.VerifierKey;
import org.jspecify.annotations.Nullable;

/** What was asked on the command line. */
final class Arguments {

    final List<VerifierKey> keys = new ArrayList<>();

    @Nullable
    Path file;

    @Nullable
    String kept;

    String language = Locale.getDefault().getLanguage().equals("nl") ? "nl" : "en";
    boolean json;
    boolean show;
    boolean help;

    /** The command line makes no sense; the message says why. */
    static final class UsageException extends Exception {
        UsageException(String message) {
            super(message);
        }
    }

    static Arguments parse(String... words) throws UsageException {
        Arguments arguments = new Arguments();
        Deque<String> left = new ArrayDeque<>(List.of(words));
        while (!left.isEmpty()) {
            arguments.take(left.removeFirst(), left);
        }
        if (!arguments.help && (arguments.file == null || arguments.keys.isEmpty())) {
            throw new UsageException("A file and a key are needed");
        }
        return arguments;
    }

    private void take(String word, Deque<String> left) throws UsageException {
        switch (word) {
            case "--help", "-h" -> help = true;
            case "--json" -> json = true;
            case "--show" -> show = true;
            case "--key" -> keys.add(key(value(word, left)));
            case "--key-file" -> keyFile(value(word, left));
            case "--checkpoint" -> kept = read(value(word, left));
            case "--lang" -> language(value(word, left));
            default -> file(word);
        }
    }

    private static String value(String option, Deque<String> left) throws UsageException {
        if (left.isEmpty()) {
            throw new UsageException(option + " needs a value");
        }
        return left.removeFirst();
    }

    private static VerifierKey key(String text) throws UsageException {
        try {
            return VerifierKey.parse(text.strip());
        } catch (MalformedException e) {
            throw new UsageException("Not a key: " + e.getMessage());
        }
    }

    private void keyFile(String name) throws UsageException {
        for (String line : read(name).lines().toList()) {
            if (!line.isBlank()) {
                keys.add(key(line));
            }
        }
    }

    private void language(String language) throws UsageException {
        if (!language.equals("nl") && !language.equals("en")) {
            throw new UsageException("--lang is nl or en");
        }
        this.language = language;
    }

    private void file(String word) throws UsageException {
        if (word.startsWith("-") || file != null) {
            throw new UsageException("Not understood: " + word);
        }
        file = Path.of(word);
    }

    private static String read(String name) throws UsageException {
        try {
            return Files.readString(Path.of(name));
        } catch (IOException e) {
            throw new UsageException(name + " cannot be read");
        }
    }
}
