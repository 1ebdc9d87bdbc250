package org.houvast.standalone.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.houvast.language.profile.ProgrammeProfile;
import org.houvast.standalone.start.CannotStart;
import org.houvast.standalone.start.ExitCode;
import org.houvast.standalone.start.OwnProfile;
import org.houvast.standalone.start.ProfileFolder;

/**
 * The versions of programme profiles that an organisation wrote, kept beside the entries that name them: a version by
 * which something may have been judged is there for good, whatever becomes of its file, and cannot be changed.
 */
final class KeptProfiles {

    private static final String SETTINGS = "settings";

    private final MongoCollection<Document> kept;

    KeptProfiles(MongoDatabase database) {
        this.kept = database.getCollection("profiles");
    }

    /**
     * Keeps the profiles of a folder, and puts them and those kept before into force.
     *
     * @param own the profiles of the folder
     * @param today a version that applies from a later day may still be changed
     * @throws CannotStart when one was changed after the day from which it applies
     */
    void take(List<OwnProfile> own, LocalDate today) {
        own.forEach(profile -> keep(profile, today));
        var all = new ArrayList<ProgrammeProfile>();
        kept.find()
                .forEach(document -> all.add(OwnProfile.of(settings(document)).profile()));
        ProfileFolder.take(all);
    }

    private void keep(OwnProfile own, LocalDate today) {
        var id = own.profile().id().toString();
        var before = kept.find(Filters.eq(id)).first();
        if (before != null && settings(before).equals(own.settings())) {
            return;
        }
        if (before != null && !OwnProfile.of(settings(before)).profile().from().isAfter(today)) {
            throw new CannotStart(
                    ExitCode.SETTING,
                    "the profile " + id + " was changed after it came into force: put it back as it was, and give the"
                            + " change a version of its own that applies from a later day");
        }
        kept.replaceOne(
                Filters.eq(id),
                new Document("_id", id).append(SETTINGS, new Document(new TreeMap<>(dotless(own.settings())))),
                new ReplaceOptions().upsert(true));
    }

    /** Names of settings have dots, names of fields had better not. */
    private static Map<String, Object> dotless(Map<String, String> settings) {
        var fields = new TreeMap<String, Object>();
        settings.forEach((name, value) -> fields.put(name.replace('.', '/'), value));
        return fields;
    }

    private static Map<String, String> settings(Document document) {
        var settings = new TreeMap<String, String>();
        document.get(SETTINGS, Document.class)
                .forEach((name, value) -> settings.put(name.replace('/', '.'), String.valueOf(value)));
        return settings;
    }
}
