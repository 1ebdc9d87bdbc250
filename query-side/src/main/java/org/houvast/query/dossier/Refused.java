package org.houvast.query.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.houvast.language.disclosure.DisclosureEvent.AccessDecided;
import org.houvast.query.page.Words;
import org.houvast.query.projecting.Entry;
import org.houvast.query.timeline.History;
import org.houvast.query.timeline.Names;
import org.houvast.query.timeline.Telling;

/**
 * What somebody who asked to see the file was not shown (D13): whoever takes the dossier along keeps it from them as well.
 *
 * @param position the decision
 * @param ground the ground, in words
 * @param explanation why, in the words of who decided
 */
record Refused(long position, String ground, String explanation) {

    /** All of a case; none for a reader who sees no texts. */
    static List<Refused> in(History history, Names names, Words words) {
        return history.entries().stream()
                .filter(entry -> names.real() && names.hidden(entry.id()) == null)
                .flatMap(entry -> of(entry, words))
                .toList();
    }

    private static Stream<Refused> of(Entry entry, Words words) {
        return entry.event() instanceof AccessDecided decided
                ? decided.refused().stream()
                        .map(item -> new Refused(
                                entry.position(),
                                Telling.word(words, item.ground()),
                                words.recorded(item.explanation())))
                : Stream.empty();
    }
}
