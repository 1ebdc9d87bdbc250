package org.houvast.proof.verify;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.houvast.proof.Hash;
import org.houvast.proof.MalformedException;
import org.houvast.proof.export.ExportFile;

/** The files of a dossier beside its entries: each as the signed list says, none missing, none besides. */
final class DossierFiles {

    private final ExportFile file;
    private final SortedMap<String, Hash> listed;
    private final Findings findings;
    private final Set<String> missing = new LinkedHashSet<>();

    DossierFiles(ExportFile file, SortedMap<String, Hash> listed, Findings findings) {
        this.file = file;
        this.listed = listed;
        this.findings = findings;
    }

    void check() throws IOException {
        for (var each : listed.entrySet()) {
            check(each.getKey(), each.getValue());
        }
        for (String foreign : file.foreign(listed.keySet())) {
            strange(foreign);
        }
        missing.forEach(name -> findings.add(Finding.of(FindingKind.FILE_MISSING, name)));
    }

    private void check(String name, Hash said) throws IOException {
        try {
            Optional<Hash> hash = file.hash(name);
            if (hash.isEmpty()) {
                missing.add(name);
            } else if (!hash.get().equals(said)) {
                findings.add(Finding.of(FindingKind.FILE_ALTERED, name));
            }
        } catch (MalformedException e) {
            findings.add(Finding.of(FindingKind.FILE_ALTERED, e.getMessage()));
        }
    }

    /** A file that is not listed, unless it is one that is, under another name. */
    private void strange(String foreign) throws IOException {
        Optional<String> was = former(foreign);
        if (was.isPresent()) {
            missing.remove(was.get());
            findings.add(Finding.of(FindingKind.FILE_RENAMED, was.get() + " -> " + foreign));
        } else {
            findings.add(Finding.of(FindingKind.FOREIGN_FILE, foreign));
        }
    }

    private Optional<String> former(String foreign) throws IOException {
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<Hash> hash = file.hash(foreign);
            return missing.stream()
                    .filter(name -> hash.equals(Optional.ofNullable(listed.get(name))))
                    .findFirst();
        } catch (MalformedException e) {
            return Optional.empty();
        }
    }
}
