package org.houvast.ledger.attachments;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.houvast.language.AttachmentId;
import org.houvast.language.Identifier;
import org.houvast.language.attachment.Documented;
import org.houvast.language.catalogue.EventCatalogue;
import org.houvast.ledger.proving.AuditedDocuments;
import org.houvast.ledger.proving.Finding;
import org.houvast.ledger.proving.Finding.Kind;
import org.houvast.proof.entry.Entry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the documents beside the ledger against the hashes that their entries name, as they are stored: no key is needed,
 * and one that is erased is looked at as any other.
 */
public final class DocumentAudit implements AuditedDocuments {

    private static final JsonMapper JSON = new JsonMapper();

    /** The entries that can name documents, by their declared names. */
    private static final Set<String> NAMING = EventCatalogue.events().stream()
            .filter(Documented.class::isAssignableFrom)
            .map(EventCatalogue::nameOf)
            .collect(Collectors.toUnmodifiableSet());

    private final Bytes bytes;
    private final MongoCollection<Document> register;

    /** Of the documents in a database. */
    public DocumentAudit(MongoDatabase database) {
        this.bytes = new Bytes(database);
        this.register = database.getCollection("attachments");
    }

    @Override
    public List<Finding> of(Collection<Entry> entries) {
        return entries.stream()
                .filter(entry -> NAMING.contains(entry.type()))
                .flatMap(entry -> named(entry).flatMap(said -> of(entry, said)))
                .toList();
    }

    /** An entry that cannot be read was altered itself, which is said of it already. */
    private static Stream<JsonNode> named(Entry entry) {
        try {
            return JSON.readTree(entry.payload())
                    .path("attachments")
                    .valueStream()
                    .filter(said -> Identifier.SHAPE
                            .matcher(said.path("id").asString(""))
                            .matches());
        } catch (JacksonException unreadable) {
            return Stream.of();
        }
    }

    private Stream<Finding> of(Entry entry, JsonNode said) {
        var id = new AttachmentId(said.path("id").asString());
        if (!bytes.hold(id)) {
            return found(Kind.DOCUMENT_MISSING, entry, id, "its bytes are missing");
        } else if (register.countDocuments(eq("_id", id.value())) == 0) {
            return found(Kind.DOCUMENT_MISSING, entry, id, "its key is missing");
        }
        try {
            return bytes.hash(id).equals(said.path("stored").asString(""))
                    ? Stream.of()
                    : found(Kind.DOCUMENT_ALTERED, entry, id, "its bytes were altered");
        } catch (IOException damaged) {
            return found(Kind.DOCUMENT_ALTERED, entry, id, String.valueOf(damaged.getMessage()));
        }
    }

    private static Stream<Finding> found(Kind kind, Entry entry, AttachmentId id, String what) {
        return Stream.of(new Finding(
                kind, entry.position(), entry.id(), "Document " + id + " of entry " + entry.position() + ": " + what));
    }
}
