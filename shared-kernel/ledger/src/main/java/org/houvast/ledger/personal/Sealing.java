package org.houvast.ledger.personal;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javax.crypto.AEADBadTagException;
import org.houvast.proof.value.ValueKey;

/**
 * Seals and opens personal values. A value has a random key of its own, wrapped once per subject, so that the key of any
 * of them opens it: it is erased when the last one is destroyed, and a dossier can carry the key of one value without
 * giving away another. Safe for use by many threads.
 */
public final class Sealing {

    private final PersonalKeys keys;

    /** Seals under these keys. */
    public Sealing(PersonalKeys keys) {
        this.keys = keys;
    }

    /** Whether a stored text is a sealed value. */
    public static boolean isSealed(String stored) {
        return stored.startsWith(SealedValue.PREFIX);
    }

    /**
     * Seals a value about these subjects. When it returns, their keys are durable.
     *
     * @param plain the JSON of the value
     * @throws ErasedSubjectException when the keys of all of them are destroyed
     */
    public String seal(byte[] plain, Collection<Subject> about) {
        var living = keys.toSeal(about);
        var subjects = List.copyOf(living.keySet());
        var valueKey = Aes.random(Aes.KEY);
        var salt = ValueKeys.salt(valueKey);
        int encrypted = SealedValue.SALT + Aes.KEY * subjects.size();
        var sealed = new SealedValue(subjects, new byte[encrypted + Aes.NONCE + plain.length + Aes.TAG]);
        System.arraycopy(salt, 0, sealed.body(), 0, SealedValue.SALT);
        int at = SealedValue.SALT;
        for (var subject : living.entrySet()) {
            var wrapped = ValueKeys.masked(valueKey, subject.getKey(), subject.getValue(), salt);
            System.arraycopy(wrapped, 0, sealed.body(), at, Aes.KEY);
            at += Aes.KEY;
        }
        Aes.encrypt(valueKey, Aes.random(Aes.NONCE), sealed.context(), plain, sealed.body(), encrypted);
        return sealed.text();
    }

    /**
     * Opens a sealed value: the JSON that was sealed, or nothing when the keys of all its subjects are destroyed.
     *
     * @throws UnreadableValueException when it was altered, or a key is neither there nor destroyed
     */
    public Optional<byte[]> open(String stored) {
        var sealed = SealedValue.parse(stored);
        return valueKey(sealed).map(key -> open(sealed, key));
    }

    private static byte[] open(SealedValue sealed, byte[] valueKey) {
        try {
            return Aes.decrypt(valueKey, sealed.context(), sealed.body(), sealed.encrypted());
        } catch (AEADBadTagException altered) {
            throw altered();
        }
    }

    /**
     * The key of one sealed value, which opens it and no other; nothing when the keys of all its subjects are destroyed.
     *
     * @throws UnreadableValueException when it was altered, or a key is neither there nor destroyed
     */
    public Optional<ValueKey> keyOf(String stored) {
        var sealed = SealedValue.parse(stored);
        return valueKey(sealed).map(key -> {
            open(sealed, key);
            return ValueKey.of(sealed.salt(), key);
        });
    }

    private Optional<byte[]> valueKey(SealedValue sealed) {
        var living = keys.toOpen(sealed.subjects());
        for (int i = 0; i < sealed.subjects().size(); i++) {
            var subject = sealed.subjects().get(i);
            var key = living.get(subject);
            if (key != null) {
                var valueKey = ValueKeys.masked(sealed.wrapped(i), subject, key, sealed.salt());
                if (!MessageDigest.isEqual(sealed.salt(), ValueKeys.salt(valueKey))) {
                    throw altered();
                }
                return Optional.of(valueKey);
            }
        }
        return Optional.empty();
    }

    private static UnreadableValueException altered() {
        return new UnreadableValueException("it does not authenticate: it was altered");
    }

    /**
     * How many keys were destroyed in this process. What was opened before the number changed may be erased since; of what
     * another process destroys, keys tell within {@link PersonalKeys#SEEN_WITHIN}.
     */
    public int erasures() {
        return keys.destroyedHere();
    }

    /** The subjects whose keys were destroyed at a moment or after it, by whichever process. */
    public List<Subject> destroyedSince(Instant moment) {
        return keys.destroyedSince(moment);
    }

    /** Reads the keys that stored texts need, in one question to the database, before they are opened one by one. */
    public void expect(Collection<String> stored) {
        var subjects = new TreeSet<Subject>();
        stored.forEach(text -> subjects.addAll(SealedValue.subjectsIn(text)));
        keys.prefetch(subjects);
    }
}
