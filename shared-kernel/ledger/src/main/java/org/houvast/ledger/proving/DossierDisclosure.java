package org.houvast.ledger.proving;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.houvast.ledger.personal.Disclosure;
import org.houvast.proof.entry.Entry;
import org.houvast.proof.export.DossierWriter;
import org.houvast.proof.value.SealedText;
import org.houvast.proof.value.SealedValue;

/** Puts the keys of those values into a dossier that its reader may see, and counts the others. */
final class DossierDisclosure {

    private final Disclosure disclosure;
    private final DossierWriter dossier;
    private final SortedSet<String> about = new TreeSet<>();
    private final SortedSet<String> redactedAbout = new TreeSet<>();
    private final SortedMap<Long, Integer> erasedIn = new TreeMap<>();
    private long readable;
    private long redacted;
    private long erased;

    DossierDisclosure(Disclosure disclosure, DossierWriter dossier) {
        this.disclosure = disclosure;
        this.dossier = dossier;
    }

    void disclose(Entry entry) {
        List<SealedValue> values = new SealedText(entry.payload()).values();
        disclosure.expect(values);
        for (SealedValue value : values) {
            about.addAll(value.subjects());
            if (disclosure.covers(value)) {
                disclosure
                        .keyOf(value)
                        .ifPresentOrElse(
                                key -> {
                                    dossier.value(key);
                                    readable++;
                                },
                                () -> {
                                    dossier.erased(value);
                                    erased++;
                                    erasedIn.merge(entry.position(), 1, Integer::sum);
                                });
            } else {
                redactedAbout.addAll(value.subjects());
                redacted++;
            }
        }
    }

    Disclosed outcome() {
        return new Disclosed(readable, redacted, erased, about, redactedAbout, erasedIn);
    }
}
