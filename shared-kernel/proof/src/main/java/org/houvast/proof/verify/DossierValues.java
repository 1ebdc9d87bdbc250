package org.houvast.proof.verify;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.houvast.proof.MalformedException;
import org.houvast.proof.entry.Entry;
import org.houvast.proof.export.ExportFile;
import org.houvast.proof.value.SealedText;
import org.houvast.proof.value.SealedValue;
import org.houvast.proof.value.ValueKey;

/** The personal values of proven entries: those that a key in the dossier opens, and those that stay closed. */
final class DossierValues {

    private final Findings findings;
    private final Map<String, ValueKey> keys = new LinkedHashMap<>();
    private final Map<String, ValueKey> unused;
    private final Set<String> erased;
    private long readable;
    private long redacted;
    private long gone;

    /** No keys: everything personal stays closed. */
    DossierValues(Findings findings) {
        this.findings = findings;
        this.unused = new LinkedHashMap<>();
        this.erased = Set.of();
    }

    /** The keys of a dossier, and the salts of the values that the ledger says are erased. */
    DossierValues(ExportFile file, Set<String> erased, Findings findings) throws IOException {
        this.findings = findings;
        this.erased = erased;
        try {
            file.values().forEach(this::keep);
        } catch (MalformedException e) {
            findings.add(Finding.of(FindingKind.VALUE_KEYS_UNREADABLE, e.getMessage()));
        }
        this.unused = new LinkedHashMap<>(keys);
    }

    /** Of two keys with one salt at most one can be whole. */
    private void keep(ValueKey key) {
        if (!key.isWhole()) {
            findings.add(Finding.of(FindingKind.VALUE_KEY_ALTERED, key.salt()));
        } else {
            keys.put(key.salt(), key);
        }
    }

    void check(Entry entry) {
        for (SealedValue value : new SealedText(entry.payload()).values()) {
            unused.remove(value.salt());
            ValueKey key = keys.get(value.salt());
            if (key == null) {
                closed(value);
            } else if (value.open(key).isPresent()) {
                readable++;
            } else {
                findings.add(Finding.at(FindingKind.VALUE_KEY_WRONG, entry.position(), entry.id())
                        .because(key.salt()));
            }
        }
    }

    private void closed(SealedValue value) {
        if (erased.contains(value.salt())) {
            gone++;
        } else {
            redacted++;
        }
    }

    void reportUnused() {
        unused.keySet().forEach(salt -> findings.add(Finding.of(FindingKind.VALUE_KEY_UNUSED, salt)));
    }

    ValueCount count() {
        return new ValueCount(readable, redacted, gone);
    }

    /** The payload as its reader may see it; what stands for a value that stays closed is looked up by its name. */
    String readable(Entry entry, Function<String, String> texts) {
        return new SealedText(entry.payload()).with(value -> {
            ValueKey key = keys.get(value.salt());
            return (key == null ? Optional.<String>empty() : value.open(key))
                    .orElseGet(() -> Json.of(texts.apply(erased.contains(value.salt()) ? "erased" : "redacted")));
        });
    }
}
