package org.houvast.query.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.houvast.ledger.proving.Disclosed;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.query.conformance.CaseConformance;
import org.houvast.query.conformance.DutyLine;
import org.houvast.query.history.Responsible;
import org.houvast.query.page.Words;
import org.houvast.query.timeline.ChildLine;
import org.houvast.query.timeline.History;
import org.houvast.query.timeline.Names;
import org.houvast.query.timeline.Picture;
import org.houvast.query.timeline.Timeline;
import org.houvast.query.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * What the readable documents of a dossier tell, all of it as its reader may see it.
 *
 * @param family the family
 * @param caseId the case, as the reader may address it
 * @param reader the account of who took it along
 * @param roles in which roles, in words
 * @param made when
 * @param from the first day on which something happened
 * @param to the last
 * @param responsible who is responsible and since when; null when nobody says so
 * @param children the children and where things stand
 * @param picture the timeline as a picture
 * @param entries all entries, in the order of the ledger
 * @param decisions the decisions, one after the other, each made when its turn comes
 * @param duties the duties as they stand on the day it was made
 * @param corrections the entries that correct, dispute or withdraw others
 * @param redactions what its reader does not see
 * @param documents the names of the documents in the archive, by their ids
 * @param refused what was refused to those who asked to see the file
 * @param unsigned how many later entries are not in it because nobody has signed for them yet
 * @param checkpoint what the proofs lead to
 * @param key the public key that it is checked with
 */
record Dossier(
        String family,
        String caseId,
        String reader,
        String roles,
        Instant made,
        LocalDate from,
        LocalDate to,
        @Nullable String responsible,
        List<ChildLine> children,
        Picture picture,
        List<TimelineEntry> entries,
        Iterable<Decision> decisions,
        List<DutyLine> duties,
        List<TimelineEntry> corrections,
        List<Redaction> redactions,
        Map<String, String> documents,
        List<Refused> refused,
        int unsigned,
        SignedCheckpoint checkpoint,
        String key) {

    private static final int TOGETHER = 100;

    /** Tells what is wanted, of those entries that were signed for. */
    static Dossier of(
            Wanted wanted,
            History history,
            SignedCheckpoint checkpoint,
            Disclosed disclosed,
            AttachedFiles.Put put,
            String key) {
        Words words = wanted.reader().words();
        Names names = wanted.names();
        var timeline = new Timeline(history, words, names);
        var entries = timeline.show(history.entries());
        var days = history.entries().stream().map(history.days()::of).sorted().toList();
        return new Dossier(
                names.family(),
                names.caseId(),
                wanted.reader().name(),
                names.listed(wanted.reader().roles().stream()
                        .map(role -> words.say("word.Role." + role.code()))
                        .toList()),
                wanted.asked(),
                days.getFirst(),
                days.getLast(),
                Responsible.line(history, names, words).orElse(null),
                ChildLine.of(history, names, words, wanted.today()),
                Picture.whole(history, names, words, wanted.today()),
                entries,
                Decision.in(history, timeline, names.caseId()),
                CaseConformance.duties(history, wanted.today(), names, wanted.reader()),
                entries.stream().filter(entry -> entry.amends() != null).toList(),
                Stream.concat(new Redactions(history, names, words).with(disclosed).stream(), put.left().stream())
                        .toList(),
                put.names(),
                Refused.in(history, names, words),
                wanted.size() - history.entries().size(),
                checkpoint,
                key);
    }

    /** The entries, as many together as are laid out at once. */
    public Iterable<List<TimelineEntry>> pages() {
        return Parts.of(entries, TOGETHER);
    }

    /** The decisions, as many together as are laid out at once. */
    public Iterable<List<Decision>> decisionPages() {
        return Parts.of(decisions, TOGETHER);
    }

    /** The duties, as many together as are laid out at once. */
    public Iterable<List<DutyLine>> dutyPages() {
        return Parts.of(duties, TOGETHER);
    }

    /** The name of the log. */
    public String origin() {
        return checkpoint.unverified().origin();
    }

    /** How many entries the log held when it was signed. */
    public long size() {
        return checkpoint.unverified().size();
    }

    /** The root of its tree. */
    public String root() {
        return checkpoint.unverified().root().base64();
    }
}
