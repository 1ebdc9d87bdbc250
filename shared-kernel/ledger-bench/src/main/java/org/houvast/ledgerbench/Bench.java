package org.houvast.ledgerbench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Measures the ledger beside its peers: each in a new process, taking turns, some rounds. Writes the table, the plots
 * and the raw figures into the folder that is named first.
 */
final class Bench {

    private final Settings settings;
    private final List<Figure> figures = new ArrayList<>();

    private Bench(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        Bench bench = new Bench(Settings.ofSystemProperties());
        Optional<Postgres> postgres = Postgres.start();
        String version = postgres.isPresent() ? postgres.get().version() : "";
        Machine machine = Machine.asItIs(version);
        try {
            bench.measure(postgres);
        } finally {
            if (postgres.isPresent()) {
                postgres.get().close();
            }
        }
        Files.createDirectories(folder);
        new Report(folder, bench.settings, machine, new Figures(bench.figures)).write();
    }

    private void measure(Optional<Postgres> postgres) throws IOException, InterruptedException {
        Optional<String> mongodb = Optional.ofNullable(System.getProperty(Settings.PREFIX + "mongodb"));
        List<Contestant> contestants = new ArrayList<>(Contestant.all(postgres, mongodb));
        for (int round = 1; round <= settings.rounds(); round++) {
            for (Contestant contestant : contestants) {
                fork(round, contestant, "peers", settings.asArguments());
            }
            // who came first is last: warm disks and heat should not always favour the same
            Collections.rotate(contestants, 1);
            for (Contestant contestant : contestants) {
                if (contestant.peer().equals(Peers.PROVEN)) {
                    fork(round, contestant, "sizes", settings.asArguments());
                    fork(round, contestant, "turns", settings.asArguments());
                    fork(round, contestant, "wake-up", settings.asArguments());
                }
            }
        }
    }

    private void fork(int round, Contestant contestant, String what, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Machine.FLAGS);
        command.addAll(arguments);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Fork.class.getName()));
        command.addAll(
                List.of(String.valueOf(round), contestant.peer(), contestant.address(), contestant.server(), what));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(Fork.MARK)) {
                    figures.add(Figure.of(line.substring(Fork.MARK.length())));
                    System.out.println(line);
                }
            }
        }
        int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException(contestant + " ended with " + code);
        }
    }
}
