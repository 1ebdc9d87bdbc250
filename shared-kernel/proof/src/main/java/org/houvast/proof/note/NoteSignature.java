package org.houvast.proof.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.houvast.proof.Base64Text;
import org.houvast.proof.MalformedException;

/**
 * One signature line of a note: which key says it signed, and with what.
 *
 * @param name the name of the key
 * @param encoded the base64 of the key's id (four bytes) and the signature, as it stands in the note
 */
public record NoteSignature(String name, String encoded) {

    private static final String DASH = "\u2014 ";
    private static final int ID = 4;

    static NoteSignature of(String name, int id, byte[] signature) {
        ByteBuffer all = ByteBuffer.allocate(ID + signature.length).putInt(id).put(signature);
        return new NoteSignature(name, Base64Text.encode(all.array()));
    }

    static NoteSignature parse(String line) {
        String[] words = line.split(" ", -1);
        if (words.length != 3 || !line.startsWith(DASH)) {
            throw new MalformedException("Not a signature line: \"" + line + "\"");
        }
        if (Base64Text.decode(words[2]).length <= ID) {
            throw new MalformedException("A signature line without a signature: \"" + line + "\"");
        }
        return new NoteSignature(KeyName.checked(words[1]), words[2]);
    }

    /** The id of the key. */
    public int id() {
        return ByteBuffer.wrap(Base64Text.decode(encoded)).getInt();
    }

    boolean isBy(VerifierKey key) {
        return name.equals(key.name()) && id() == key.id();
    }

    byte[] bytes() {
        byte[] all = Base64Text.decode(encoded);
        return Arrays.copyOfRange(all, ID, all.length);
    }

    String line() {
        return DASH + name + " " + encoded + "\n";
    }
}
