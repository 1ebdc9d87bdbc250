package org.houvast.query.dossier;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houvast.language.attachment.Attachment;
import org.houvast.language.attachment.Documented;
import org.houvast.ledger.attachments.Attachments;
import org.houvast.ledger.attachments.DamagedAttachmentException;
import org.houvast.ledger.personal.Sealing;
import org.houvast.proof.Hash;
import org.houvast.proof.export.DossierWriter;
import org.houvast.query.projecting.Entry;
import org.houvast.query.timeline.History;
import org.springframework.stereotype.Component;

/**
 * Puts the documents of entries into a dossier, each as a file of its own, as it was handed in: those of the entries that
 * its reader may see. What was erased, or is damaged, is told among what he does not see.
 */
@Component
class AttachedFiles {

    private final Attachments attachments;

    AttachedFiles(MongoDatabase database, Sealing sealing) {
        this.attachments = new Attachments(database, sealing, Clock.systemUTC());
    }

    /**
     * What was put there.
     *
     * @param hashes the SHA-256 of each file, by its name in the archive
     * @param names the name in the archive, by the id of the document
     * @param left what could not be put there, and why
     */
    record Put(Map<String, Hash> hashes, Map<String, String> names, List<Redaction> left) {

        Put() {
            this(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        }
    }

    /** Puts the documents of the entries of a history into a dossier. */
    Put into(DossierWriter archive, Wanted wanted, History history) throws IOException {
        var put = new Put();
        var withheld = wanted.withheld(history.entries());
        for (var entry : history.entries()) {
            if (entry.event() instanceof Documented documented && !withheld.contains(entry.position())) {
                int number = 1;
                for (var said : documented.attachments()) {
                    one(archive, wanted, entry, said, number++, put);
                }
            }
        }
        return put;
    }

    private void one(DossierWriter archive, Wanted wanted, Entry entry, Attachment said, int number, Put put)
            throws IOException {
        var name = "attachments/" + entry.position() + "/" + number + "."
                + said.type().extensions().getFirst();
        Optional<InputStream> opened;
        try {
            opened = attachments.open(said);
        } catch (DamagedAttachmentException damaged) {
            put.left().add(left("damaged", entry, said, wanted));
            return;
        }
        if (opened.isEmpty()) {
            put.left().add(left("erased", entry, said, wanted));
            return;
        }
        try (var content = opened.get()) {
            put.hashes().put(name, archive.file(name, content::transferTo));
            put.names().put(said.id().value(), name);
        }
    }

    private static Redaction left(String ground, Entry entry, Attachment said, Wanted wanted) {
        var words = wanted.reader().words();
        return new Redaction(
                ground, entry.position(), words.say("dossier.document", words.recorded(said.name())), null);
    }
}
