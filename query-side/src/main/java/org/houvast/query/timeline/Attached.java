package org.houvast.query.timeline;

import java.text.NumberFormat;
import java.util.List;
import org.houvast.language.attachment.Attachment;
import org.houvast.language.attachment.Documented;
import org.houvast.language.event.CaseEvent;
import org.houvast.query.page.Words;
import org.houvast.query.projecting.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A document of an entry, for readers who may open it.
 *
 * @param id its id
 * @param name the name of its file
 * @param type its type
 * @param typeText its type in the reader's language
 * @param bytes how long it is
 * @param size how long it is, rounded, in the reader's language
 * @param stored the SHA-256 of its bytes as they are stored, in hexadecimal
 * @param address where it is downloaded
 */
public record Attached(
        String id, String name, String type, String typeText, int bytes, String size, String stored, String address) {

    private static final int KILO = 1000;

    /** The documents of an entry; null when it has none. */
    static @Nullable List<Attached> of(Entry entry, CaseEvent event, Words words) {
        return event instanceof Documented documented
                        && !documented.attachments().isEmpty()
                ? documented.attachments().stream()
                        .map(each -> of(each, "/api/cases/" + event.caseId() + "/entries/" + entry.position(), words))
                        .toList()
                : null;
    }

    private static Attached of(Attachment said, String entry, Words words) {
        return new Attached(
                said.id().value(),
                words.recorded(said.name()),
                said.type().code(),
                Telling.word(words, said.type()),
                said.bytes(),
                size(said.bytes(), words),
                said.stored(),
                entry + "/attachments/" + said.id());
    }

    private static String size(int bytes, Words words) {
        var number = NumberFormat.getInstance(words.language().locale());
        number.setMaximumFractionDigits(bytes < KILO * KILO ? 0 : 1);
        return bytes < KILO * KILO
                ? number.format(Math.max(1, Math.round(bytes / (double) KILO))) + " kB"
                : number.format(bytes / (double) (KILO * KILO)) + " MB";
    }
}
