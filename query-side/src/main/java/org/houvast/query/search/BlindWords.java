package org.houvast.query.search;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;
import org.houvast.ledger.personal.Sealing;
import org.houvast.ledger.personal.Subject;
import org.springframework.stereotype.Component;

/**
 * Words as they are kept to be found: HMAC-SHA-256 under a secret, of which the first 16 bytes. The secret is drawn once
 * and kept sealed, so that whoever has the database without its master key cannot try words.
 */
@Component
class BlindWords {

    private static final String SECRET = "search-key";
    private static final int BYTES = 16;

    private final SecretKeySpec key;

    BlindWords(MongoDatabase database, Sealing sealing) {
        this.key = new SecretKeySpec(kept(database, sealing), "HmacSHA256");
    }

    /** The secret of this installation: whoever comes first draws it, everybody reads what was kept. */
    private static byte[] kept(MongoDatabase database, Sealing sealing) {
        var secrets = database.getCollection("installation");
        if (secrets.find(eq("_id", SECRET)).first() == null) {
            var drawn = new byte[Integer.BYTES * Long.BYTES];
            new SecureRandom().nextBytes(drawn);
            var text = '"' + Base64.getEncoder().encodeToString(drawn) + '"';
            try {
                secrets.insertOne(new Document("_id", SECRET)
                        .append(
                                "value",
                                sealing.seal(
                                        text.getBytes(StandardCharsets.UTF_8),
                                        List.of(Subject.ofAccount("houvast search")))));
            } catch (MongoWriteException e) {
                if (ErrorCategory.fromErrorCode(e.getError().getCode()) != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
            }
        }
        var sealed =
                Objects.requireNonNull(secrets.find(eq("_id", SECRET)).first()).getString("value");
        return sealing.open(sealed).orElseThrow(() -> new IllegalStateException("The secret of the search was erased"));
    }

    /** A word of this kind, as it is kept. */
    String blind(SearchWords kind, String word) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var hash = mac.doFinal((kind.name() + ":" + word).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA-256", e);
        }
    }
}
