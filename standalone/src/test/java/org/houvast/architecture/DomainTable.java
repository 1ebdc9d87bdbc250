package org.houvast.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.command.catalogue.CommandCatalogue;
import org.houvast.command.deciding.DecisionCommand;
import org.houvast.language.access.CommandName;
import org.houvast.language.access.Role;
import org.houvast.language.catalogue.EventCatalogue;
import org.houvast.language.catalogue.Recorded;
import org.houvast.language.duty.DutyEvent.DutyBecameLate;
import org.houvast.language.event.DecisionEvent;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.profile.Profiles;
import org.houvast.language.rule.Findings;
import org.houvast.language.rule.Rule;

/** The domain as the code has it: every pair, decision and rule, with where it stands and what tests it. */
final class DomainTable {

    static final String MISSING = "missing";

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path CODE = ROOT.resolve("command-side/src/main/java");
    private static final Path TESTS = ROOT.resolve("command-side/src/test/java");

    private final Map<Path, String> code = read(CODE);
    private final Map<Path, String> tests = read(TESTS);
    private final List<String> pairs;

    /** @param pairs the pairs that the domain asks for, each as {@code Command -> Event} */
    DomainTable(List<String> pairs) {
        this.pairs = List.copyOf(pairs);
    }

    String page() {
        return """
                # The domain in the code

                Every command with its event, every decision and every rule, with where it stands and what tests it. The tables \
                are written by `DomainTableTest`, which fails when they no longer agree with the code.

                ## Commands and events

                | Command | Event | Stored as | Tests |
                |---|---|---|---|
                %s
                Besides these, the product has:

                | Command | Event | Stored as | Tests |
                |---|---|---|---|
                %s
                ## Decisions

                | Decision | Commands | Recorded by | Tests |
                |---|---|---|---|
                %s
                ## Rules

                | Rule | What it says | Source | Checked in | Tests |
                |---|---|---|---|---|
                %s""".formatted(asked(), besides(), decisions(), rules());
    }

    private String asked() {
        return pairs.stream().map(this::pair).collect(Collectors.joining());
    }

    private String pair(String pair) {
        var sides = pair.split(" -> ", 2);
        var command = command(sides[0]);
        return command.isEmpty() ? "| %s | %s | %s | |\n".formatted(sides[0], sides[1], MISSING) : row(command.get());
    }

    private String besides() {
        var asked = pairs.stream().map(pair -> pair.split(" -> ", 2)[0]).toList();
        return Arrays.stream(CommandName.values())
                        .filter(command -> !asked.contains(simple(command)))
                        .map(this::row)
                        .collect(Collectors.joining())
                + row("NoteLateDuty", DutyBecameLate.class); // the ledger sends it itself, under no name
    }

    private String row(CommandName command) {
        return row(simple(command), Recorded.by(command));
    }

    private String row(String command, Class<? extends DomainEvent> event) {
        return "| `%s` | `%s` | `%s` | %s |\n"
                .formatted(command, event.getSimpleName(), EventCatalogue.nameOf(event), tested(command));
    }

    private String decisions() {
        return Arrays.stream(DecisionKind.values()).map(this::decision).collect(Collectors.joining());
    }

    private String decision(DecisionKind kind) {
        var commands = Arrays.stream(CommandName.values())
                .filter(command -> DecisionCommand.class.isAssignableFrom(CommandCatalogue.commandOf(command))
                        || DecisionEvent.class.isAssignableFrom(Recorded.by(command)))
                .map(DomainTable::simple)
                .filter(command -> names(command, kind))
                .toList();
        return "| %s | %s | %s | %s |\n"
                .formatted(
                        kind.code(),
                        commands.isEmpty()
                                ? MISSING
                                : commands.stream()
                                        .map(each -> "`" + each + "`")
                                        .collect(Collectors.joining(", ")),
                        recordedBy(kind),
                        commands.stream().map(this::tested).distinct().collect(Collectors.joining(", ")));
    }

    /** The record of the command says which decision it is. */
    private boolean names(String command, DecisionKind kind) {
        var record = Pattern.compile(
                "record " + command + "\\([^{]*\\{(?:(?!\\n    record )[\\s\\S])*?DecisionKind\\." + kind + ";");
        return code.values().stream().anyMatch(source -> record.matcher(source).find());
    }

    private static String recordedBy(DecisionKind kind) {
        return Profiles.all().stream()
                .filter(profile -> !profile.decidersOf(kind).isEmpty())
                .map(profile -> profile.id().programme().code() + ": "
                        + profile.decidersOf(kind).stream()
                                .map(Role::code)
                                .sorted()
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private String rules() {
        return Arrays.stream(Rule.values())
                .map(rule -> "| %s | %s | %s | %s | %s |\n"
                        .formatted(
                                rule.code(),
                                Findings.rule(rule, Locale.ENGLISH),
                                rule.source(),
                                links(code, source -> source.contains("Rule." + rule + ",")),
                                links(tests, source -> source.contains("\"" + rule + "\""))))
                .collect(Collectors.joining());
    }

    private String tested(String command) {
        var mentioned = Pattern.compile("\\b" + command + "\\b");
        return links(tests, source -> mentioned.matcher(source).find());
    }

    private static String links(Map<Path, String> files, Predicate<String> which) {
        var found = files.entrySet().stream()
                .filter(file -> which.test(file.getValue()))
                .map(file -> "[%s](../%s)"
                        .formatted(
                                file.getKey().getFileName().toString().replace(".java", ""),
                                ROOT.relativize(file.getKey()).toString().replace('\\', '/')))
                .toList();
        return found.isEmpty() ? MISSING : String.join(", ", found);
    }

    private static Optional<CommandName> command(String simple) {
        return Arrays.stream(CommandName.values())
                .filter(command -> simple(command).equals(simple))
                .findFirst();
    }

    private static String simple(CommandName command) {
        return CommandCatalogue.commandOf(command).getSimpleName();
    }

    private static Map<Path, String> read(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            var read = new TreeMap<Path, String>();
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                read.put(file, Files.readString(file));
            }
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
