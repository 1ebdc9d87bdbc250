package org.houvast.query.projecting;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import org.houvast.ledger.LanguageModule;
import org.houvast.ledger.personal.PersonalModule;
import org.houvast.ledger.personal.Sealing;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How read models keep records: as JSON, with what is personal sealed under the keys of whom it is about. It is opened
 * when somebody asks, so that destroying a key erases here as well, without a rebuild.
 */
@Component
public class Documents {

    private final MongoDatabase database;
    private final Sealing sealing;
    private final JsonMapper json;

    Documents(MongoDatabase database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
        this.json = JsonMapper.builder()
                .addModule(new LanguageModule())
                .addModule(new PersonalModule(sealing))
                .build();
    }

    /** Documents of one collection that are folded from entries. */
    public <T> FoldedDocuments<T> folded(String collection, Class<T> type) {
        return new FoldedDocuments<>(database.getCollection(collection), this, type);
    }

    /** A record as it is kept. */
    public String write(Object record) {
        try {
            return json.writeValueAsString(record);
        } catch (JacksonException e) {
            throw failure(record.getClass(), e);
        }
    }

    /** A record that was kept. */
    public <T> T read(String kept, Class<T> type) {
        try {
            return json.readValue(kept, type);
        } catch (JacksonException e) {
            throw failure(type, e);
        }
    }

    /** Reads the keys that these need in one question, before they are read one by one. */
    public void expect(Collection<String> kept) {
        sealing.expect(kept);
    }

    /** How many keys this process has destroyed: what was opened before the number changed may be erased since. */
    public int erasures() {
        return sealing.erasures();
    }

    /** Jackson's message, and its exception, may quote what was kept. */
    private static RuntimeException failure(Class<?> type, JacksonException e) {
        var own = PersonalModule.failure(e);
        return own != null
                ? own
                : new IllegalStateException("A " + type.getSimpleName() + " of a read model is not as it was written");
    }
}
