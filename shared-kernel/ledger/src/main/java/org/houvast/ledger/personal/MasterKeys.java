package org.houvast.ledger.personal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The master keys that are known: the current one, and former ones while keys are still wrapped with them. */
public final class MasterKeys {

    private final List<MasterKey> keys;

    private MasterKeys(List<MasterKey> keys) {
        if (keys.isEmpty()) {
            throw new MasterKeyException("there is no master key in it");
        }
        this.keys = List.copyOf(keys);
    }

    /** A new one. */
    public static MasterKeys generate() {
        return new MasterKeys(List.of(MasterKey.generate()));
    }

    /**
     * From lines, the current one first; empty lines and comments ({@code #}) are passed over.
     *
     * @throws MasterKeyException when there is none, or a line is no key
     */
    public static MasterKeys read(String text) {
        return new MasterKeys(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(MasterKey::read)
                .toList());
    }

    /** A new current one before those there are. */
    MasterKeys withNew() {
        return new MasterKeys(
                Stream.concat(Stream.of(MasterKey.generate()), keys.stream()).toList());
    }

    MasterKeys withoutFormer() {
        return new MasterKeys(List.of(current()));
    }

    MasterKey current() {
        return keys.getFirst();
    }

    List<String> former() {
        return keys.stream().skip(1).map(MasterKey::id).toList();
    }

    Optional<MasterKey> find(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    /** The lines, as they are read. */
    String lines() {
        return keys.stream().map(key -> key.line() + "\n").collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return keys.toString();
    }
}
