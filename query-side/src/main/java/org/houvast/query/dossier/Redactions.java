package org.houvast.query.dossier;

import java.util.ArrayList;
import java.util.List;
import org.houvast.language.event.CaseEvent;
import org.houvast.ledger.proving.Disclosed;
import org.houvast.query.page.Words;
import org.houvast.query.projecting.Entry;
import org.houvast.query.timeline.History;
import org.houvast.query.timeline.Names;
import org.houvast.query.timeline.Telling;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier leaves out, each time with the ground. What may be seen is not decided here: {@link Names} says which
 * entries are hidden from the reader, and whether he reads names at all, as it does on every page; the ledger says what
 * is erased.
 */
final class Redactions {

    private final History history;
    private final Names names;
    private final Words words;
    private final Telling telling;

    Redactions(History history, Names names, Words words) {
        this.history = history;
        this.names = names;
        this.words = words;
        this.telling = new Telling(words, names);
    }

    /** Whether the reader may not even see the bytes of an entry. */
    boolean withholds(Entry entry) {
        return !names.real() || names.hidden(entry.id()) != null;
    }

    /** All of them, given what became of the personal values. */
    List<Redaction> with(Disclosed disclosed) {
        var all = new ArrayList<Redaction>();
        if (!names.real()) {
            all.add(new Redaction("pseudonymous", null, words.say("dossier.redacted.everything"), null));
        }
        for (var entry : history.entries()) {
            if (names.real() && withholds(entry)) {
                all.add(new Redaction("withdrawn", entry.position(), title(entry), withdrawn(entry)));
            }
        }
        disclosed
                .erasedIn()
                .forEach((position, count) -> all.add(new Redaction(
                        "erased",
                        position,
                        history.at(position).map(this::title).orElse("") + ": " + words.count("dossier.values", count),
                        null)));
        if (disclosed.redacted() > 0) {
            all.add(new Redaction("other-person", null, words.count("dossier.values", disclosed.redacted()), null));
        }
        return all;
    }

    private String title(Entry entry) {
        return telling.title((CaseEvent) entry.event());
    }

    /** The entry that withdrew it, and the ground that is given there. */
    private @Nullable String withdrawn(Entry entry) {
        var by = names.hidden(entry.id());
        return by == null
                ? null
                : history.find(by)
                        .map(withdrawal -> words.say("dossier.redacted.by", withdrawal.position()) + ground(withdrawal))
                        .orElse(null);
    }

    private String ground(Entry withdrawal) {
        var ground = withdrawal.event().header().ground();
        return ground == null
                ? ""
                : ": " + telling.word(ground.kind()) + " (" + words.recorded(ground.reference()) + ")";
    }
}
