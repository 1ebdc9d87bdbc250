package org.houvast.embeddedstore.reference;

import com.mongodb.client.MongoDatabase;

/** Random operations on a server's collection and on the reference, compared after each. */
public final class Differential {

    private final Pair pair;
    private final long seed;
    private final IndexOperations indexes;
    private final WriteOperations writes;
    private final UpdateOperations updates;
    private final FindAndModifyOperation findAndModify;
    private final ReadOperations reads;

    public Differential(MongoDatabase database, long seed) {
        this.pair = new Pair(database, seed);
        this.seed = seed;
        this.indexes = new IndexOperations(pair);
        this.writes = new WriteOperations(pair);
        this.updates = new UpdateOperations(pair);
        this.findAndModify = new FindAndModifyOperation(pair);
        this.reads = new ReadOperations(pair);
    }

    /** Runs so many; one that differs fails with the seed and the command. */
    public long run(long operations) {
        for (long i = 0; i < operations; i++) {
            try {
                operation(pair.random.below(100));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        "seed %d, operation %d: %s%nindexes %s%n%s"
                                .formatted(
                                        seed,
                                        i,
                                        pair.last(),
                                        pair.reference.indexes().values(),
                                        e.getMessage()),
                        e);
            }
        }
        return operations;
    }

    private void operation(int which) {
        if (which < 4) {
            indexes.create();
        } else if (which < 6) {
            indexes.drop();
        } else if (which < 24) {
            writes.insert();
        } else if (which < 34) {
            updates.updateMany();
        } else if (which < 46) {
            updates.updateById();
        } else if (which < 52) {
            updates.upsert();
        } else if (which < 60) {
            findAndModify.run();
        } else if (which < 65) {
            writes.delete();
        } else if (which < 90) {
            reads.find();
        } else if (which < 96) {
            reads.count();
        } else {
            reads.distinct();
        }
        if (which < 65) {
            pair.compareAll();
        }
    }
}
