package org.houvast.ledger.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells one request from another without keeping what it said: HMAC-SHA-256 (RFC 2104) under a secret that lies wrapped
 * among the keys. A bare hash of a name could be found by trying names.
 */
public final class Fingerprints {

    private static final Subject SECRET = new Subject("secret/request-fingerprint");

    private final PersonalKeys keys;

    /** Under the secret among these keys. */
    public Fingerprints(PersonalKeys keys) {
        this.keys = keys;
    }

    /** The fingerprint of a request: 64 hexadecimal digits. */
    public String of(String request) {
        try {
            var secret = Objects.requireNonNull(keys.toSeal(List.of(SECRET)).get(SECRET));
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getEncoded(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(request.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA-256", e);
        }
    }
}
