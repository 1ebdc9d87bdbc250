package org.houvast.proof.note;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.houvast.proof.Base64Text;
import org.houvast.proof.MalformedException;
import org.houvast.proof.Sha256;

/** What the texts of both kinds of key have in common: {@code <name>+<id>+<base64(0x01 || 32 bytes)>}. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and its array is never given away
record KeyText(String name, int id, byte[] key) {

    private static final byte ED25519 = 1;
    static final int LENGTH = 32;

    static KeyText parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3 || !parts[1].matches("[0-9a-f]{8}")) {
            throw new MalformedException("A key is <name>+<id of 8 hexadecimal digits>+<base64>");
        }
        byte[] typed = Base64Text.decode(parts[2]);
        if (typed.length != 1 + LENGTH || typed[0] != ED25519) {
            throw new MalformedException("Not an Ed25519 key (type 0x01 and 32 bytes)");
        }
        return new KeyText(
                KeyName.checked(parts[0]),
                HexFormat.fromHexDigits(parts[1]),
                Arrays.copyOfRange(typed, 1, typed.length));
    }

    /** The id of a public key, as signed-note recommends it. */
    static int idOf(String name, byte[] publicKey) {
        byte[] prefix = (name + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(prefix, prefix.length + 1 + publicKey.length);
        all[prefix.length] = ED25519;
        System.arraycopy(publicKey, 0, all, prefix.length + 1, publicKey.length);
        byte[] hash = Sha256.of(all).bytes();
        return HexFormat.fromHexDigits(HexFormat.of().formatHex(hash, 0, 4));
    }

    String text() {
        byte[] typed = new byte[1 + key.length];
        typed[0] = ED25519;
        System.arraycopy(key, 0, typed, 1, key.length);
        return name + "+" + HexFormat.of().toHexDigits(id) + "+" + Base64Text.encode(typed);
    }
}
