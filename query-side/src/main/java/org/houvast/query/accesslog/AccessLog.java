package org.houvast.query.accesslog;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.Document;
import org.houvast.language.CaseId;
import org.houvast.language.access.Role;
import org.houvast.ledger.personal.Sealing;
import org.houvast.ledger.personal.Subject;
import org.houvast.query.page.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who searched for what, and who took which dossier along. It is no read model: nothing can derive it, so it is kept
 * beside the ledger and never rebuilt. What was asked for may name people, so it is sealed for the account that asked.
 */
@Component
public class AccessLog {

    private static final String AT = "at";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MongoCollection<Document> kept;
    private final Sealing sealing;
    private final Clock clock;

    AccessLog(MongoDatabase database, Sealing sealing, Clock clock) {
        this.kept = database.getCollection("access-log").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.sealing = sealing;
        this.clock = clock;
        kept.createIndex(descending(AT));
    }

    /**
     * Notes that somebody did something. When it returns, that is durable.
     *
     * @param what the code of what was done
     * @param about the case it was about; null when about many
     * @param terms what was asked for, by the names of the parameters
     * @param found how many answers there were
     * @return the id under which it is noted
     */
    public String note(Reader reader, String what, @Nullable CaseId about, Map<String, String> terms, int found) {
        var id = UUID.randomUUID().toString();
        var document = new Document("_id", id)
                .append(AT, Date.from(clock.instant()))
                .append("who", reader.name())
                .append(
                        "roles",
                        reader.roles().stream().map(Role::code).sorted().toList())
                .append("what", what)
                .append("found", found);
        if (about != null) {
            document.append("caseId", about.value());
        }
        if (!terms.isEmpty()) {
            document.append(
                    "terms",
                    sealing.seal(
                            JSON.writeValueAsBytes(new TreeMap<>(terms)), List.of(Subject.ofAccount(reader.name()))));
        }
        kept.insertOne(document);
        return id;
    }

    /** What somebody did themselves, under its id; empty when it was somebody else, or nobody. */
    public Optional<Access> own(String id, Reader reader) {
        return Optional.ofNullable(
                        kept.find(and(eq("_id", id), eq("who", reader.name()))).first())
                .map(this::read);
    }

    /** What was done last, the newest first; before a moment when one is given. */
    List<Access> newest(@Nullable Instant before, int most) {
        var filter = before == null ? new Document() : lt(AT, Date.from(before));
        return kept.find(filter)
                .sort(descending(AT))
                .limit(most)
                .map(this::read)
                .into(new ArrayList<>());
    }

    private Access read(Document noted) {
        return new Access(
                noted.getString("_id"),
                noted.getDate(AT).toInstant(),
                noted.getString("who"),
                noted.getList("roles", String.class),
                noted.getString("what"),
                noted.getString("caseId"),
                terms(noted.getString("terms")),
                noted.getInteger("found"));
    }

    private @Nullable Map<String, String> terms(@Nullable String sealed) {
        return sealed == null
                ? null
                : sealing.open(sealed)
                        .map(json -> JSON.readValue(json, new TypeReference<TreeMap<String, String>>() {}))
                        .orElse(null);
    }
}
