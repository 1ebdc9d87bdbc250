package org.houvast.ledger.personal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;

/**
 * The keys of everybody that personal values are about, in a database of their own, wrapped with a master key from
 * outside it. A key is made when it is first needed, and is durable before anything is sealed with it. Safe for use by
 * many threads and many processes.
 */
public final class PersonalKeys {

    /** A destruction is seen at once in the process that did it, and in others within this time. */
    public static final Duration SEEN_WITHIN = Duration.ofMinutes(1);

    /** Unwrapped keys kept in memory: more than the open cases of an organisation need. */
    private static final int KEPT = 10_000;

    private final StoredKeys stored;
    private final Clock clock;
    private final Cache<Subject, Optional<SecretKey>> kept;
    private final Set<Subject> destroyedHere = ConcurrentHashMap.newKeySet();

    private PersonalKeys(StoredKeys stored, Clock clock, Ticker ticker) {
        this.stored = stored;
        this.clock = clock;
        this.kept = Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterWrite(SEEN_WITHIN)
                .ticker(ticker)
                .build();
    }

    /**
     * The keys of a database.
     *
     * @throws MasterKeyException when keys in it are wrapped with a master key that is not among these
     */
    public static PersonalKeys open(MongoDatabase database, MasterKeys masters, Clock clock) {
        return open(database, masters, clock, Ticker.systemTicker());
    }

    static PersonalKeys open(MongoDatabase database, MasterKeys masters, Clock clock, Ticker ticker) {
        new MasterRecord(database).use(masters);
        return new PersonalKeys(new StoredKeys(database, masters), clock, ticker);
    }

    /** The database beside a ledger's that its keys are kept in, so that the two can be backed up apart. */
    public static String databaseOf(String ledger) {
        return ledger + "-keys";
    }

    /** Whether nothing was ever sealed under keys of this database, so that a master key may be made up for it. */
    public static boolean unused(MongoDatabase database) {
        return new MasterRecord(database).read().isEmpty();
    }

    /**
     * Destroys a subject's key for ever: what is sealed for nobody else reads as erased from now on. Nothing happens when
     * it is destroyed already.
     */
    public void destroy(Subject subject) {
        stored.destroy(subject, clock.instant());
        destroyedHere.add(subject);
        kept.invalidate(subject);
    }

    /** The subjects whose keys were destroyed at a moment or after it, by whichever process. */
    List<Subject> destroyedSince(Instant moment) {
        return stored.destroyedSince(moment);
    }

    /** How many keys were destroyed by this process. */
    int destroyedHere() {
        return destroyedHere.size();
    }

    /** The keys of the living among these subjects, made where there were none. */
    SortedMap<Subject, SecretKey> toSeal(Collection<Subject> subjects) {
        var states = states(subjects);
        var living = new TreeMap<Subject, SecretKey>();
        for (var subject : subjects) {
            var state = states.get(subject);
            (state == null ? create(subject) : state).ifPresent(key -> living.put(subject, key));
        }
        if (living.isEmpty()) {
            throw new ErasedSubjectException(subjects);
        }
        return living;
    }

    private Optional<SecretKey> create(Subject subject) {
        var created = stored.create(subject, clock.instant());
        kept.put(subject, created);
        return created;
    }

    /**
     * The keys of the living among these subjects; none when all are destroyed.
     *
     * @throws UnreadableValueException when none is living, and one is neither there nor destroyed
     */
    Map<Subject, SecretKey> toOpen(Collection<Subject> subjects) {
        var states = states(subjects);
        var living = new HashMap<Subject, SecretKey>();
        states.forEach((subject, state) -> state.ifPresent(key -> living.put(subject, key)));
        if (living.isEmpty() && states.size() < Set.copyOf(subjects).size()) {
            throw new UnreadableValueException(
                    "no key is there, and none was destroyed; is the database of the keys whole?");
        }
        return living;
    }

    /** Reads keys ahead, those that are not in memory in one question. */
    void prefetch(Collection<Subject> subjects) {
        states(subjects);
    }

    private Map<Subject, Optional<SecretKey>> states(Collection<Subject> subjects) {
        var states = new HashMap<>(kept.getAllPresent(subjects));
        if (states.size() < subjects.size()) {
            var unknown = subjects.stream()
                    .filter(subject -> !states.containsKey(subject))
                    .distinct()
                    .toList();
            var found = unknown.isEmpty() ? Map.<Subject, Optional<SecretKey>>of() : stored.find(unknown);
            kept.putAll(found);
            states.putAll(found);
        }
        if (!destroyedHere.isEmpty()) {
            states.replaceAll((subject, state) -> destroyedHere.contains(subject) ? Optional.empty() : state);
        }
        return states;
    }
}
