package org.houvast.query.access;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;
import org.houvast.language.CaseId;
import org.houvast.language.HouseId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Names that say nothing, always the same for the same thing in one installation: HMAC-SHA-256 under a secret, shortened
 * to six letters and digits that cannot be confused: a thousand million names. The secret is {@code
 * houvast.pseudonym-key}; where none is set, one is drawn once and kept in the database.
 */
@Component
public class Pseudonyms {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 6;
    private static final int LEAST_KEY_LENGTH = 16;
    private static final int BITS = 0x1f;

    private final SecretKeySpec key;

    Pseudonyms(@Value("${houvast.pseudonym-key:}") String set, MongoDatabase database) {
        if (!set.isEmpty() && set.length() < LEAST_KEY_LENGTH) {
            throw new IllegalArgumentException(
                    "houvast.pseudonym-key needs at least " + LEAST_KEY_LENGTH + " characters");
        }
        var secret = set.isEmpty() ? kept(database) : set;
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** The secret of this installation: whoever comes first draws it, everybody reads what was kept. */
    private static String kept(MongoDatabase database) {
        var secrets = database.getCollection("installation");
        var mine = eq("_id", "pseudonym-key");
        if (secrets.find(mine).first() == null) {
            var drawn = new byte[Integer.BYTES * Long.BYTES];
            new SecureRandom().nextBytes(drawn);
            try {
                secrets.insertOne(new Document("_id", "pseudonym-key")
                        .append("value", HexFormat.of().formatHex(drawn)));
            } catch (MongoWriteException e) {
                if (ErrorCategory.fromErrorCode(e.getError().getCode()) != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
            }
        }
        return Objects.requireNonNull(secrets.find(mine).first()).getString("value");
    }

    /** The pseudonym of a family: {@code K7QF2M}. */
    public String family(CaseId caseId) {
        return of("case:" + caseId.value());
    }

    /** The pseudonym of a house. */
    public String house(HouseId house) {
        return of("house:" + house.value());
    }

    private String of(String name) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var hash = mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
            var pseudonym = new StringBuilder(LENGTH);
            for (int i = 0; i < LENGTH; i++) {
                pseudonym.append(ALPHABET.charAt(hash[i] & BITS));
            }
            return pseudonym.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA-256", e);
        }
    }
}
