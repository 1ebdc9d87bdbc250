package org.houvast.query;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.houvast.language.ChildId;
import org.houvast.query.projecting.Projector;

/**
 * Measures how fast all read models are built from a ledger of many families: the first time, with everything that is
 * loaded on the way. Writes a page of Markdown into the file that is named first; a program, not a test.
 */
final class Rebuild {

    private static final int EVENTS_AT_ONCE = 500;

    private final Product product;
    private final int families;
    private long events;

    private Rebuild(Product product, int families) {
        this.product = product;
        this.families = families;
    }

    public static void main(String[] arguments) throws IOException {
        int families = Integer.getInteger("rebuild.families", 1000);
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        var page = new StringBuilder();
        try (var product = new Product()) {
            var rebuild = new Rebuild(product, families);
            rebuild.load();
            rebuild.measure(page, load);
        }
        Files.writeString(Path.of(arguments[0]), page);
        System.out.print(page);
        System.exit(0);
    }

    private void load() {
        processors().forEach(EventProcessor::shutDown);
        tell(Families.house(), "house");
        for (int family = 0; family < families; family++) {
            var id = "case-" + family;
            tell(Families.longStory(id, new ChildId(id + "-anna"), new ChildId(id + "-bram")), "case");
        }
    }

    private void tell(Story story, String type) {
        List<DomainEventMessage<?>> told = new ArrayList<>();
        var versions = new TreeMap<String, Long>();
        for (var line : story.lines()) {
            told.add(new GenericDomainEventMessage<>(
                    type,
                    line.stream(),
                    versions.merge(line.stream(), 1L, Long::sum) - 1,
                    line.event(),
                    MetaData.emptyInstance(),
                    line.id().value(),
                    line.recorded()));
        }
        for (int from = 0; from < told.size(); from += EVENTS_AT_ONCE) {
            product.bean(EventStore.class).publish(told.subList(from, Math.min(told.size(), from + EVENTS_AT_ONCE)));
        }
        events += told.size();
    }

    private void measure(StringBuilder page, double load) {
        var begin = System.nanoTime();
        processors().forEach(EventProcessor::start);
        product.settle(events, Duration.ofMinutes(10));
        var seconds = (System.nanoTime() - begin) / 1e9;
        int models = product.all(Projector.class).size();
        page.append("# Rebuilding the read models: what was measured\n\n");
        page.append(String.format(
                Locale.ROOT,
                "Written by `make bench`; %d processors, Java %s, the embedded store, query side and store in one "
                        + "process. Load average before: %.1f; a busy machine makes the figure worse.%n%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                load));
        page.append("| All %d read models from an empty database | |%n|---|---:|%n".formatted(models));
        page.append(String.format(Locale.ROOT, "| families, each eighteen months | %,d |%n", families));
        page.append(String.format(Locale.ROOT, "| entries in the ledger | %,d |%n", events));
        page.append(String.format(Locale.ROOT, "| until all of them are complete | %.1f s |%n", seconds));
        page.append(
                String.format(Locale.ROOT, "| entries a second, each taken in by all | %,.0f |%n", events / seconds));
        page.append(String.format(
                Locale.ROOT, "| entries a second, counted once per read model | %,.0f |%n", models * events / seconds));
    }

    private List<EventProcessor> processors() {
        return List.copyOf(product.bean(EventProcessingConfiguration.class)
                .eventProcessors()
                .values());
    }
}
