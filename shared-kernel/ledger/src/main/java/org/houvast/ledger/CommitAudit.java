package org.houvast.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.RawBsonDocument;
import org.houvast.ledger.proving.AuditedCommits;
import org.houvast.ledger.proving.Finding;
import org.houvast.ledger.proving.Finding.Kind;
import org.houvast.proof.entry.Entry;

/** Reads commits to look for what is wrong with them: form, place, keys and the versions of their streams. */
final class CommitAudit implements AuditedCommits {

    private final RawCommits commits;

    CommitAudit(RawCommits commits) {
        this.commits = commits;
    }

    @Override
    public Run run(long first, long last) {
        RunAudit run = new RunAudit(first, last);
        commits.before(first).ifPresent(run::after);
        List<RawBsonDocument> found = commits.beginning(first, last);
        found.forEach(run::look);
        List<Finding> findings = new ArrayList<>(run.findings());
        if (findings.isEmpty()) {
            findings.addAll(outOfOrder(run.entries().values()));
        }
        return new Run(run.entries(), findings, found.size());
    }

    /** Each version of a stream follows the one before it, which was recorded earlier. */
    private List<Finding> outOfOrder(Iterable<Entry> entries) {
        Set<String> here = new HashSet<>();
        Map<String, Entry> follows = new LinkedHashMap<>();
        for (Entry entry : entries) {
            var stream = entry.stream();
            if (stream != null) {
                here.add(Key.ofVersion(stream.id(), stream.version()));
                String before = Key.ofVersion(stream.id(), stream.version() - 1);
                if (stream.version() > 0 && !here.contains(before)) {
                    follows.put(before, entry);
                }
            }
        }
        if (follows.isEmpty()) {
            return List.of();
        }
        Map<String, Long> places = commits.placesOf(follows.keySet());
        return follows.entrySet().stream()
                .filter(each -> places.getOrDefault(each.getKey(), Long.MAX_VALUE)
                        >= each.getValue().position())
                .map(each -> outOfOrder(each.getValue()))
                .toList();
    }

    private static Finding outOfOrder(Entry entry) {
        return new Finding(
                Kind.OUT_OF_ORDER,
                entry.position(),
                entry.id(),
                "The version of its stream before entry " + entry.position() + " was not recorded before it");
    }

    @Override
    public long count() {
        return commits.count();
    }

    @Override
    public List<Finding> strays(long last) {
        List<String> strays = commits.strays(last);
        return strays.isEmpty()
                ? List.of(stray("The number of commits is not that of those that were found"))
                : strays.stream()
                        .map(id -> stray("Among the commits stands a document with the id " + id))
                        .toList();
    }

    private static Finding stray(String detail) {
        return new Finding(Kind.STRAY_COMMIT, 0, null, detail);
    }

    @Override
    public long head(long known) {
        return commits.lastFrom(known);
    }
}
