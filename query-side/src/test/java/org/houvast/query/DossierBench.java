package org.houvast.query;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.apache.pdfbox.Loader;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.correction.CorrectedField;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.examination.EvidenceKind;
import org.houvast.language.examination.ExaminationEvent.EvidenceAdded;
import org.houvast.language.guidance.ContactCourse;
import org.houvast.language.guidance.ContactKind;
import org.houvast.language.guidance.GuidanceEvent.ContactHeld;
import org.houvast.language.reassessment.ReassessmentEvent.ReassessmentDecided;
import org.houvast.language.reassessment.ReassessmentOutcome;
import org.houvast.ledger.ProvenLedger;
import org.houvast.ledger.personal.Disclosure;
import org.houvast.ledger.personal.Sealing;
import org.houvast.ledger.proving.DossierDocuments;
import org.houvast.ledger.proving.DossierRequest;
import org.houvast.ledger.proving.SigningKeys;
import org.houvast.proof.verify.Verify;
import tools.jackson.databind.JsonNode;

/**
 * Measures dossiers of cases of several sizes, asked for as an inspector does over HTTP on loopback: how long each is made,
 * what it weighs, how much memory it takes, and how long checking it takes; beside writing the entries and their proofs
 * alone. Writes a page of Markdown into the file that is named first; a program, not a test.
 */
final class DossierBench {

    private static final int SHORT = 100;
    private static final int BLOCK = 20;
    private static final long MEGA = 1 << 20;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final StringBuilder page = new StringBuilder();
    private final Product product = Product.signing("houvast.dossier.small=0");
    private final Loading loading = new Loading(product);
    private final AtomicLong mostInUse = new AtomicLong();

    public static void main(String[] arguments) throws IOException {
        var sizes = Arrays.stream(System.getProperty(
                                "dossier.sizes", Boolean.getBoolean("bench.quick") ? "100,1000" : "100,1000,10000")
                        .split(",", -1))
                .map(Integer::valueOf)
                .toList();
        var bench = new DossierBench();
        bench.measure(sizes);
        Files.writeString(Path.of(arguments[0]), bench.page);
        System.out.print(bench.page);
        System.exit(0);
    }

    private void measure(List<Integer> sizes) throws IOException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        loading.stop();
        loading.tell(Families.house());
        loading.tell(caseOf("case-warm-up", SHORT * 5));
        for (int size : sizes) {
            loading.tell(caseOf(id(size), size));
        }
        loading.start();
        product.settle(loading.events(), Duration.ofMinutes(10));
        followCollections();
        for (var reader : List.of("inspector", "supervisor", "privacy-officer")) {
            take(new Asking(product, reader), "case-warm-up");
        }
        line("# Dossiers of cases of several sizes: what was measured");
        line("");
        line(
                ("Written by `make bench`; %d processors, Java %s, at most %d MB of heap, the embedded store, query side, store "
                                + "and client in one process. Load average before: %.1f. Each dossier once, after three of %d "
                                + "entries to warm up. Of twenty entries one is a decision, one a correction.")
                        .formatted(
                                Runtime.getRuntime().availableProcessors(),
                                Runtime.version(),
                                Runtime.getRuntime().maxMemory() / MEGA,
                                load,
                                SHORT * 5));
        line("");
        line(
                "| entries | seconds | entries a second | entries and proofs alone, seconds | archive, MB | pages of the PDF "
                        + "| heap in use before, MB | most in use after a collection, MB | checked offline, seconds |");
        line("|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (int size : sizes) {
            one(size);
        }
    }

    private void one(int size) throws IOException {
        double alone = proofsAlone(id(size));
        System.gc(); // so that what is counted is in use
        long before = inUse();
        mostInUse.set(before);
        long began = System.nanoTime();
        var file = take(new Asking(product, "inspector"), id(size));
        double took = since(began);
        System.gc(); // a small one may be made between two collections
        began = System.nanoTime();
        var said = Verify.run(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                System.err,
                file.toString(),
                "--key",
                product.bean(SigningKeys.class).current().verifier().toString());
        double checked = since(began);
        if (said != 0) {
            throw new IllegalStateException("The dossier of " + id(size) + " does not verify");
        }
        line("| %,d | %.1f | %,.0f | %.2f | %.1f | %,d | %d | %d | %.2f |"
                .formatted(
                        size,
                        took,
                        size / took,
                        alone,
                        Files.size(file) / (double) MEGA,
                        pages(file),
                        before / MEGA,
                        mostInUse.get() / MEGA,
                        checked));
        Files.delete(file);
    }

    /** Asks for a dossier, follows its progress to the end, and takes it. */
    private static Path take(Asking who, String caseId) throws IOException {
        var address = who.get("/api/cases/" + caseId + "/dossier")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        JsonNode progress = who.json(address);
        while (!progress.has("file")) {
            if (!Set.of("waiting", "making").contains(progress.get("state").stringValue())) {
                throw new IllegalStateException("The dossier of " + caseId + ": " + progress);
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            progress = who.json(address);
        }
        var file = Files.createTempFile("dossier", ".zip");
        who.into(file, progress.get("file").stringValue());
        return file;
    }

    /** How long the archive takes without anything to read in it, in seconds. */
    private double proofsAlone(String caseId) throws IOException {
        var ledger = product.bean(ProvenLedger.class);
        var file = Files.createTempFile("proofs", ".zip");
        long began = System.nanoTime();
        try (var out = Files.newOutputStream(file)) {
            ledger.exports()
                    .dossier(
                            out,
                            new DossierRequest(
                                    ledger.positionsOf(caseId),
                                    Set.of(),
                                    List.of(),
                                    Disclosure.everything(product.bean(Sealing.class)),
                                    position -> {}),
                            DossierDocuments.NONE,
                            product.bean(SigningKeys.class).current());
        }
        double took = since(began);
        Files.delete(file);
        return took;
    }

    private static int pages(Path dossier) throws IOException {
        var file = Files.createTempFile("dossier", ".pdf");
        try (var zip = new ZipFile(dossier.toFile())) {
            try (var in = zip.getInputStream(zip.getEntry("dossier.pdf"));
                    var out = Files.newOutputStream(file)) {
                in.transferTo(out);
            }
            try (var pdf = Loader.loadPDF(file.toFile())) {
                return pdf.getNumberOfPages();
            }
        } finally {
            Files.delete(file);
        }
    }

    private void followCollections() {
        var heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getName)
                .collect(Collectors.toSet());
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, handback) -> {
                                var after = GarbageCollectionNotificationInfo.from(
                                                (CompositeData) notification.getUserData())
                                        .getGcInfo()
                                        .getMemoryUsageAfterGc();
                                long sum = after.entrySet().stream()
                                        .filter(pool -> heap.contains(pool.getKey()))
                                        .mapToLong(pool -> pool.getValue().getUsed())
                                        .sum();
                                mostInUse.accumulateAndGet(sum, Math::max);
                            },
                            notification -> notification
                                    .getType()
                                    .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION),
                            null);
        }
    }

    private static long inUse() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    private static String id(int size) {
        return "case-of-" + size;
    }

    /** The beginning of the long story, or all of it and more of the same until there are enough entries. */
    private static Story caseOf(String id, int entries) {
        var anna = new ChildId(id + "-anna");
        var bram = new ChildId(id + "-bram");
        var whole = Families.longStory(id, anna, bram);
        if (whole.lines().size() > entries) {
            var beginning = new Story(id);
            whole.lines().subList(0, entries).forEach(beginning::add);
            return beginning;
        }
        more(whole, entries, List.of(anna, bram));
        return whole;
    }

    private static void more(Story story, int entries, List<ChildId> both) {
        var first = LocalDate.of(2020, 1, 21);
        var cited = new ArrayList<EventId>();
        for (int more = entries - story.lines().size(), i = 0; i < more; i++) {
            story.on(first.plusDays(i % 480));
            switch (i % BLOCK) {
                case 0 -> cited.clear();
                case 10 -> {
                    correct(story, cited.getFirst());
                    continue;
                }
                case 19 -> {
                    decide(story, both, cited);
                    continue;
                }
                default -> {}
            }
            cited.add(i % BLOCK == 5 ? evidence(story, both) : contact(story, both, i));
        }
    }

    private static EventId contact(Story story, List<ChildId> both, int number) {
        return story.tell(header -> new ContactHeld(
                story.caseId,
                header,
                both,
                List.of(Story.person(story.caseId.value() + "-mother")),
                ContactKind.VISIT_AT_HOUSE,
                ContactCourse.GOOD,
                60,
                "Moeder volgt het tempo van de kinderen. Samen gekookt en voorgelezen, bezoek " + number + ".",
                null));
    }

    private static EventId evidence(Story story, List<ChildId> both) {
        return story.tell(header -> new EvidenceAdded(
                story.caseId,
                header,
                both,
                EvidenceKind.OBSERVATION,
                "school",
                "De juf ziet dat beide kinderen rustiger zijn en op tijd komen.",
                null,
                List.of()));
    }

    private static void correct(Story story, EventId entry) {
        story.tell(header -> new EntryCorrected(
                story.caseId,
                header,
                List.of(),
                entry,
                "Het bezoek duurde 45 minuten.",
                List.of(new CorrectedField("minutes", "45")),
                null));
    }

    private static void decide(Story story, List<ChildId> both, List<EventId> cited) {
        story.tell(header -> new ReassessmentDecided(
                story.caseId,
                header,
                both,
                ReassessmentOutcome.CONTINUE,
                Story.because("Veiligheid en netwerk groeien.", cited.toArray(EventId[]::new))));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
