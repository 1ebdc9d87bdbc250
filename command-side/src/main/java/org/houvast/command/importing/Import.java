package org.houvast.command.importing;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.houvast.command.deciding.Command;
import org.houvast.command.desk.CommandDesk;
import org.houvast.command.desk.CommandRefused;
import org.houvast.command.desk.KeyReused;
import org.houvast.command.desk.NoSuchStream;
import org.houvast.command.familycase.axon.LedgerReading;
import org.houvast.command.http.binding.CommandForms;
import org.houvast.command.http.binding.Fault;
import org.houvast.command.http.binding.NewIds;
import org.houvast.command.http.binding.NotUnderstood;
import org.houvast.language.access.Role;
import org.houvast.language.rule.Refusal;

/**
 * Imports a file of commands, each as it would be sent by hand: bound, decided and recorded under the day that it
 * names. A line that is refused is reported, and the others go on. A line that was recorded before is found by its key,
 * so that an import that was broken off is resumed by beginning it again.
 */
public final class Import {

    private static final ZoneId DAYS = ZoneId.of("Europe/Brussels");

    /** Who waits for the last lines is told how far they are so often. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final CommandForms forms;
    private final Sending sending;
    private final Clock clock;
    private final String batch;

    private Import(CommandForms forms, Sending sending, Clock clock, String batch) {
        this.batch = batch;
        this.forms = forms;
        this.sending = sending;
        this.clock = clock;
    }

    /**
     * An import that is recorded.
     *
     * @param batch the name of the batch: it stands beside every entry, and keeps a line from being recorded twice
     */
    public static Import recorded(
            CommandForms forms, CommandDesk desk, LedgerReading reading, Clock clock, String batch) {
        return new Import(forms, new ToTheLedger(desk, reading), clock, batch);
    }

    /** An import that is only tried: the same answers, with nothing recorded. */
    public static Import tried(CommandForms forms, CommandDesk desk, LedgerReading reading, Clock clock, String batch) {
        return new Import(forms, new InRehearsal(desk, reading.rehearsal()), clock, batch);
    }

    /**
     * Imports a file.
     *
     * @param report takes the lines that were not recorded, and why; newline-delimited JSON
     * @param language of the sentences in the report
     * @param progress told how many lines are done, from time to time
     * @throws IOException when the file cannot be read as UTF-8 to its end, or the report cannot be written
     */
    public ImportSummary of(Path file, Writer report, Locale language, LongConsumer progress) throws IOException {
        long began = System.nanoTime();
        var told = new ImportReport(report, language);
        try (var lines = ImportFile.open(file, forms);
                var work = Work.of(sending.sideBySide())) {
            var references = new References();
            var keys = new HashSet<String>();
            var cases = new HashSet<String>();
            for (var read = lines.next(); read.isPresent(); read = lines.next()) {
                var next = read.get();
                var line = next.line();
                if (line == null) {
                    told.notUnderstood(next.number(), next.key(), next.faults());
                } else if (!keys.add(line.key())) {
                    told.notUnderstood(line.number(), line.key(), List.of(Fault.of("key", "key-twice")));
                } else {
                    houses(line, cases).forEach(house -> work.join(line.stream(), house));
                    work.in(line.stream(), () -> send(line, references, told));
                }
                progress.accept(told.lines());
            }
            while (!work.finished(BETWEEN_LOOKS)) {
                progress.accept(told.lines());
            }
        }
        return told.summary((System.nanoTime() - began) / 1e9);
    }

    /** The houses that a line names, and at the first line of a case those of its children. */
    private Set<String> houses(ImportLine line, Set<String> seen) {
        var houses = new HashSet<String>();
        for (var field : List.of("house", "to")) {
            houses.add(line.body().path(field).stringValue(""));
        }
        if (line.form().forCase() && seen.add(line.stream())) {
            sending.housesOf(line.stream()).forEach(house -> houses.add(house.value()));
        }
        houses.remove("");
        return houses;
    }

    private void send(ImportLine line, References references, ImportReport told) {
        try {
            var faults = references.resolve(line.body());
            if (!faults.isEmpty()) {
                told.notUnderstood(line.number(), line.key(), faults);
                return;
            }
            var taken = sending.send(bound(line), line.by(), batch, key(line));
            references.became(line.key(), taken.entry());
            told.taken(taken);
        } catch (NotUnderstood notUnderstood) {
            told.notUnderstood(line.number(), line.key(), notUnderstood.faults());
        } catch (CommandRefused refused) {
            told.refused(line.number(), line.key(), refused.refusals());
        } catch (NoSuchStream neverOpened) {
            told.refused(line.number(), line.key(), List.of(Refusal.of("not-opened", Map.of())));
        } catch (KeyReused changed) {
            told.refused(line.number(), line.key(), List.of(Refusal.of("line-changed", Map.of())));
        }
    }

    private Command bound(ImportLine line) {
        var name = line.form().name();
        if (!name.roles().contains(line.by().role())) {
            var roles = name.roles().stream().map(Role::code).sorted().collect(Collectors.joining(", "));
            throw new CommandRefused(List.of(Refusal.of("role-may-not", Map.of("roles", roles))));
        }
        line.form().introduce(line.body(), at -> NewIds.introduced(at, line.by(), key(line)));
        return line.form().bind(line.body(), line.stream(), LocalDateTime.now(clock.withZone(DAYS)));
    }

    /** The idempotency key of a line. */
    private String key(ImportLine line) {
        return "import/" + batch + "/" + line.key();
    }
}
