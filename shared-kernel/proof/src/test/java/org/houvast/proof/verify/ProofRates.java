package org.houvast.proof.verify;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.houvast.proof.Hash;
import org.houvast.proof.Sha256;
import org.houvast.proof.entry.Entry;
import org.houvast.proof.tree.InclusionProof;
import org.houvast.proof.tree.StoredTree;
import org.houvast.proof.tree.TreeAppender;

/**
 * Measures, no test: what proving costs, per second of one thread's processor time (so that a busy machine counts less),
 * median of seven rounds after as many to warm up. Run its main method on the class path of the tests.
 */
final class ProofRates {

    private static final int ROUNDS = 7;

    private ProofRates() {}

    public static void main(String... none) throws Exception {
        byte[] payload = new byte[400];
        Arrays.fill(payload, (byte) 'x');
        Entry entry = SampleLog.entry(1_000_000, new String(payload, java.nio.charset.StandardCharsets.US_ASCII));
        byte[] bytes = entry.bytes();
        System.out.println("entry of " + bytes.length + " bytes");
        rate("leaf hashes", 200_000, i -> Sha256.leaf(bytes));
        Hash leaf = Sha256.leaf(bytes);
        rate("node hashes", 500_000, i -> Sha256.node(leaf, leaf));
        rate("entry bytes written", 200_000, i -> entry.bytes());
        rate("entries written, hashed, appended", 200_000, appending(entry));
        rate("entries read", 200_000, i -> Entry.parse(bytes));
        proofs(payload);
        verifier();
    }

    private static LongConsumer appending(Entry entry) {
        TreeAppender tree = new TreeAppender((tile, hashes) -> {});
        return i -> tree.append(entry.leaf());
    }

    private static void proofs(byte[] payload) {
        SampleLog log = new SampleLog();
        for (int i = 0; i < 200_000; i++) {
            log.addBytes(payload);
        }
        StoredTree tree = log.stored();
        Hash root = tree.root(tree.size());
        rate("inclusion proofs made", 2_000, i -> tree.inclusion(i * 97 % tree.size(), tree.size()));
        InclusionProof proof = tree.inclusion(123_456, tree.size());
        Hash leaf = Sha256.leaf(payload);
        rate("inclusion proofs verified", 20_000, i -> proof.verify(leaf, root));
        rate("consistency proofs made", 2_000, i -> tree.consistency(1 + i * 97 % tree.size(), tree.size()));
        rate("checkpoints signed", 200, i -> log.checkpoint(1));
    }

    private static void verifier() throws Exception {
        SampleLog log = SampleLog.of(20_000);
        Path file = log.export().write(java.nio.file.Files.createTempFile("houvast", ".zip"));
        rate("whole logs of 20,000 entries verified", 1, i -> {
            if (Run.of(file, log).code() != Verify.VERIFIED) {
                throw new IllegalStateException("The export does not verify");
            }
        });
        java.nio.file.Files.delete(file);
    }

    private static void rate(String what, int times, LongConsumer work) {
        List<Double> rates = new ArrayList<>();
        for (int round = 0; round < 2 * ROUNDS; round++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int i = 0; i < times; i++) {
                work.accept(i);
            }
            long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            if (round >= ROUNDS) {
                rates.add(times * 1e9 / nanos);
            }
        }
        rates.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%-40s %,14.1f/s  (%,.1f to %,.1f)%n",
                what,
                rates.get(ROUNDS / 2),
                rates.getFirst(),
                rates.getLast());
    }
}
