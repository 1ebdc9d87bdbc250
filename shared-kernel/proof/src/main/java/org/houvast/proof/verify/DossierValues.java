package org.houvast.proof.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houvast.proof.MalformedException;
import org.houvast.proof.entry.Entry;
import org.houvast.proof.export.ExportFile;
import org.houvast.proof.value.SealedText;
import org.houvast.proof.value.SealedValue;
import org.houvast.proof.value.ValueKey;

/** The keys of personal values that a dossier carries: each must open the value that it is for. */
final class DossierValues {

    private static final String SEALED = "\"[sealed]\"";

    private final List<ValueKey> keys;
    private final List<ValueKey> unused;
    private final Findings findings;

    DossierValues(ExportFile file, Findings findings) throws IOException {
        this.findings = findings;
        this.keys = read(file, findings);
        this.unused = new ArrayList<>(keys);
    }

    private static List<ValueKey> read(ExportFile file, Findings findings) throws IOException {
        try {
            return file.values();
        } catch (MalformedException e) {
            findings.add(Finding.of(FindingKind.VALUE_KEY_WRONG, e.getMessage()));
            return List.of();
        }
    }

    void check(Entry entry) {
        for (SealedValue value : new SealedText(entry.payload()).values()) {
            keyOf(value).ifPresent(key -> {
                unused.remove(key);
                if (value.open(key).isEmpty()) {
                    findings.add(Finding.at(FindingKind.VALUE_KEY_WRONG, entry.position(), entry.id())
                            .because(key.salt()));
                }
            });
        }
    }

    void reportUnused() {
        unused.forEach(key -> findings.add(Finding.of(FindingKind.VALUE_KEY_UNUSED, key.salt())));
    }

    private Optional<ValueKey> keyOf(SealedValue value) {
        return keys.stream().filter(value::isFor).findFirst();
    }

    /** The payload with the personal values that there are keys for, and without the others. */
    String readable(Entry entry) {
        return new SealedText(entry.payload())
                .with(value -> keyOf(value).flatMap(value::open).orElse(SEALED));
    }
}
