package org.houvast.ledger.personal;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.houvast.proof.value.SealedValue;
import org.houvast.proof.value.ValueKey;
import org.jspecify.annotations.Nullable;

/**
 * What the reader of a dossier may see of what is personal. A value about several is shown only when all of them are
 * disclosed: what is written about a child and its sister is hers as well.
 */
public final class Disclosure {

    private final @Nullable Sealing sealing;
    private final Predicate<Subject> disclosed;
    private final Set<Subject> named;

    private Disclosure(@Nullable Sealing sealing, Predicate<Subject> disclosed, Collection<Subject> named) {
        this.sealing = sealing;
        this.disclosed = disclosed;
        this.named = new TreeSet<>(named);
    }

    /** Nothing: no key of a person is needed, or asked for. */
    public static Disclosure nothing() {
        return new Disclosure(null, subject -> false, Set.of());
    }

    /** Everything that anybody can read still. */
    public static Disclosure everything(Sealing sealing) {
        return new Disclosure(sealing, subject -> true, Set.of());
    }

    /** What is about these, and about nobody else. */
    public static Disclosure about(Sealing sealing, Collection<Subject> subjects) {
        Set<Subject> these = Set.copyOf(subjects);
        return new Disclosure(sealing, these::contains, these);
    }

    /** Whom it names one by one. */
    public Set<Subject> named() {
        return named;
    }

    /** Whether the reader may see a value, if anybody can. */
    public boolean covers(SealedValue value) {
        return value.subjects().stream().map(Subject::new).allMatch(disclosed);
    }

    /**
     * The key of a value that it {@linkplain #covers covers}; nothing when the value is erased.
     *
     * @throws UnreadableValueException when it was altered, or a key is neither there nor destroyed
     */
    public Optional<ValueKey> keyOf(SealedValue value) {
        if (sealing == null || !covers(value)) {
            throw new IllegalArgumentException("The value is not disclosed");
        }
        return sealing.keyOf(value.text());
    }

    /** Reads the keys of persons that these values need, in one question. */
    public void expect(Collection<SealedValue> values) {
        if (sealing != null) {
            sealing.expect(
                    values.stream().filter(this::covers).map(SealedValue::text).toList());
        }
    }
}
