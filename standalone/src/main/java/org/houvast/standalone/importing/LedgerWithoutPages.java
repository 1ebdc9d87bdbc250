package org.houvast.standalone.importing;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import org.houvast.command.desk.CommandDesk;
import org.houvast.command.familycase.axon.CaseAggregates;
import org.houvast.command.familycase.axon.LedgerReading;
import org.houvast.command.http.binding.CommandForms;
import org.houvast.command.importing.Import;
import org.houvast.command.importing.ImportSummary;
import org.houvast.language.EventId;
import org.houvast.language.event.DomainEvent;
import org.houvast.standalone.start.CannotStart;
import org.houvast.standalone.start.Settings;
import org.houvast.standalone.store.Store;
import org.houvast.standalone.store.StoreConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;

/** The ledger of the settings, with the deciders and without pages. */
public final class LedgerWithoutPages implements AutoCloseable {

    /** A case of an import is mostly recorded in one go; the next who opens it has it kept at the usual distance. */
    private static final int BETWEEN_SNAPSHOTS = 500;

    private final ConfigurableApplicationContext context;

    private LedgerWithoutPages(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** What decides and records, and nothing that serves or projects. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @org.springframework.context.annotation.Import({CaseAggregates.class, StoreConfiguration.class})
    static class Deciding {}

    /**
     * Opens the ledger.
     *
     * @throws CannotStart when the data folder is in use or cannot be read, or MongoDB does not answer
     */
    public static LedgerWithoutPages open(Settings settings) {
        return open(settings, Deciding.class);
    }

    /** The same with other parts; reactions are called by hand. */
    static LedgerWithoutPages open(Settings settings, Class<?>... parts) {
        var application = new SpringApplication(parts);
        application.setDefaultProperties(
                Map.of("houvast.reactions", "off", "houvast.between-snapshots", BETWEEN_SNAPSHOTS));
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        application.addInitializers(context -> {
            var beans = (GenericApplicationContext) context;
            beans.registerBean(Settings.class, () -> settings);
            var store = Store.open(settings, failure -> {});
            beans.registerBean(Store.class, () -> store);
            store.takeProfiles(settings);
        });
        return new LedgerWithoutPages(application.run());
    }

    /**
     * Imports a file, or tries to.
     *
     * @param batch the name of the batch
     * @param dryRun whether nothing is recorded
     * @param report takes the lines that were not recorded
     * @throws IOException when the file cannot be read to its end, or the report cannot be written
     */
    public ImportSummary take(
            Path file, String batch, boolean dryRun, Writer report, Locale language, LongConsumer progress)
            throws IOException {
        var forms = new CommandForms();
        var desk = part(CommandDesk.class);
        var reading = part(LedgerReading.class);
        var clock = part(Clock.class);
        var importing = dryRun
                ? Import.tried(forms, desk, reading, clock, batch)
                : Import.recorded(forms, desk, reading, clock, batch);
        return importing.of(file, report, language, progress);
    }

    /** Reads every entry, in the order in which they were recorded, until the last that was there when it began. */
    public void entries(BiConsumer<EventId, DomainEvent> reader) throws InterruptedException {
        part(LedgerReading.class).everything(reader);
    }

    /** A part that it is made of. */
    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
