package org.houvast.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

/** What stands beside an entry says which command it came from, and nothing about anybody. */
class StoredMetadataTest extends OverHttp {

    private final CommandServer server;

    StoredMetadataTest(CommandServer server) {
        super(server);
        this.server = server;
    }

    @Test
    void the_metadata_of_an_entry_are_two_ids_of_messages() {
        var story = story();
        var opened = story.open();
        var commit = Objects.requireNonNull(server.bean(MongoDatabase.class)
                .getCollection("commits")
                .find(Filters.eq("_id", opened.json().path("position").asLong()))
                .first());
        var stored = commit.getList("events", Document.class).getFirst().get("metadata", Binary.class);
        var metadata = Document.parse(new String(stored.getData(), StandardCharsets.UTF_8));
        assertThat(metadata.keySet()).containsExactlyInAnyOrder("traceId", "correlationId");
        assertThat(metadata.values()).allSatisfy(id -> assertThat(id.toString()).matches("[0-9a-f-]{36}"));
    }
}
