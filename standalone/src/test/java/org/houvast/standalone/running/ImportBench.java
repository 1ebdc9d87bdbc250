package org.houvast.standalone.running;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.houvast.standalone.importing.AppendedAlone;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the import of a file of commands, beside its entries appended to a ledger, the same commands sent over the
 * web by as many clients as the import has threads, and a command on a case of 2,000 entries. Writes a page of Markdown.
 */
final class ImportBench {

    private static final int SESSIONS = 60;
    private static final int CLIENTS = 32;
    private static final int LONG_CASE = 2_000;
    private static final int WARM_UP = 100;
    private static final int COMMANDS = 400;

    private final StringBuilder page = new StringBuilder();
    private final Path folder = Files.createTempDirectory("houvast-import-bench");
    private final JsonMapper json = new JsonMapper();

    private ImportBench() throws IOException {}

    /** Writes the page to the file that is named first. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.setProperty("axoniq.update-checker.disabled", "true"); // as the product does: no call to outside
        System.setProperty("disable-axoniq-console-message", "true");
        var bench = new ImportBench();
        bench.measure(Integer.getInteger("bench.lines", Boolean.getBoolean("bench.quick") ? 10_000 : 100_000));
        Files.writeString(Path.of(arguments[0]), bench.page);
        System.out.print(bench.page);
        Folders.delete(bench.folder);
    }

    private void measure(int lines) throws IOException, InterruptedException {
        line("# Import, and a command on a long case");
        line("");
        line("One run of `make bench`, everything on one machine (%d processors, Java %s), load average before %.1f."
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        line("Families of %d commands each: a case, a child, a signal, D1, a stay in a house, and sessions."
                .formatted(SESSIONS + 6));
        line("");
        line("| | commands | seconds | commands/s |");
        line("|---|---:|---:|---:|");
        var file = folder.resolve("families.ndjson");
        try (var writer = Files.newBufferedWriter(file)) {
            families("f", lines, writer);
        }
        double tried =
                imported("`import --dry-run`: read, bound, decided, nothing recorded", "tried", file, "--dry-run");
        double recorded = imported("`import`: recorded, on an empty ledger", "tried", file);
        imported("`import` again: every line found by its key", "tried", file);
        double alone = alone();
        told(
                "the agenda of duties, filled anew from it",
                lines,
                AppendedAlone.agenda(folder.resolve("tried"), RunningProduct.MASTER_KEY));
        double web = overTheWeb(Math.max(2_000, lines / 20));
        line("");
        line("The import records %.2f times as fast as the ledger appends, and %.1f times as fast as the web; "
                        .formatted(recorded / alone, recorded / web)
                + "deciding alone is %.1f times as fast as recording.".formatted(tried / recorded));
        line("");
        onALongCase();
    }

    private double imported(String what, String data, Path file, String... more) {
        var arguments = new ArrayList<>(List.of("import", "--json", file.toString()));
        arguments.addAll(List.of(more));
        var ended = run(arguments, folder.resolve(data));
        var summary = json.readTree(ended.getLast());
        if (summary.path("refused").intValue() + summary.path("notUnderstood").intValue() > 0) {
            throw new IllegalStateException(summary.toString());
        }
        return told(
                what, summary.path("lines").intValue(), summary.path("seconds").doubleValue());
    }

    /** Not what the import does, but what it cannot do without: nothing read, decided or looked up. */
    private double alone() throws InterruptedException {
        var entries = AppendedAlone.of(folder.resolve("tried"), RunningProduct.MASTER_KEY);
        double seconds = entries.to(folder.resolve("alone"), RunningProduct.MASTER_KEY, CLIENTS);
        return told(
                "the ledger alone: the same entries appended, %d writers".formatted(CLIENTS),
                entries.entries(),
                seconds);
    }

    private double told(String what, int commands, double seconds) {
        line("| %s | %,d | %.1f | %,.0f |".formatted(what, commands, seconds, commands / seconds));
        return commands / seconds;
    }

    private List<String> run(List<String> arguments, Path data) {
        var all = RunningProduct.lastingProgram(arguments.toArray(String[]::new));
        try {
            var out = folder.resolve("out");
            var process = RunningProduct.command(all, Map.of("HOUVAST_DATA", data.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            process.waitFor();
            return Files.readAllLines(out);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Each family by one client, in order, as another system would send it. */
    private double overTheWeb(int commands) throws IOException, InterruptedException {
        var families = new ArrayList<List<JsonNode>>();
        var file = folder.resolve("web.ndjson");
        try (var writer = Files.newBufferedWriter(file)) {
            families("w", commands, writer);
        }
        for (var text : Files.readAllLines(file)) {
            var command = json.readTree(text);
            if (command.path("command").stringValue().matches("open-(case|house)")) {
                families.add(new ArrayList<>());
            }
            families.getLast().add(command);
        }
        try (var product = product()) {
            var address = product.whenReady();
            var houses = families.stream()
                    .filter(each -> each.getFirst().has("house"))
                    .toList();
            houses.forEach(house -> send(new Web(address), house));
            families.removeAll(houses);
            var sent = new AtomicInteger();
            long began = System.nanoTime();
            var tasks = families.stream()
                    .<Callable<Integer>>map(family -> () -> sent.addAndGet(send(new Web(address), family)))
                    .toList();
            try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
                for (var done : clients.invokeAll(tasks)) {
                    done.get();
                }
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            }
            return told(
                    "the same over the web, %d clients".formatted(CLIENTS),
                    sent.get(),
                    (System.nanoTime() - began) / 1e9);
        }
    }

    private RunningProduct product() {
        return RunningProduct.start(
                RunningProduct.lastingProgram("serve"),
                Map.of(
                        "HOUVAST_DEMO",
                        "pilot",
                        "HOUVAST_DATA",
                        folder.resolve("web").toString()));
    }

    private static int send(Web web, List<JsonNode> family) {
        var entries = new java.util.HashMap<String, String>();
        for (var command : family) {
            boolean opens = command.path("command").stringValue().startsWith("open-");
            boolean ofACase = command.has("caseId");
            var stream = command.path(ofACase ? "caseId" : "house").stringValue();
            var body = command.path("body").toString();
            for (var cited : entries.entrySet()) {
                body = body.replace("\"@" + cited.getKey() + "\"", "\"" + cited.getValue() + "\"");
            }
            var path = (ofACase ? "/api/cases" : "/api/houses")
                    + (opens ? "" : "/" + stream + "/" + command.path("command").stringValue());
            var sent = opens
                    ? "{\"" + (ofACase ? "caseId" : "house") + "\":\"" + stream + "\"," + body.substring(1)
                    : body;
            var answer = post(web, path, sent);
            entries.put(
                    command.path("key").stringValue(),
                    new JsonMapper().readTree(answer).path("eventIds").path(0).stringValue());
        }
        return family.size();
    }

    private static String post(Web web, String path, String body) {
        var credentials = Web.basic("supervisor", "demo");
        var headers = new String[] {credentials[0], credentials[1], "Content-Type", "application/json"};
        var answer = web.post(path, BodyPublishers.ofString(body), headers);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private void onALongCase() throws IOException {
        var file = folder.resolve("long.ndjson");
        try (var writer = Files.newBufferedWriter(file)) {
            family("long", LONG_CASE - 6, "w-house-0", writer);
        }
        run(List.of("import", "--json", file.toString()), folder.resolve("web"));
        line("| On a case of %,d entries, over the web | median | 95 %% | slowest |".formatted(LONG_CASE));
        line("|---|---:|---:|---:|");
        try (var product = product()) {
            var web = new Web(product.whenReady());
            timed("record-coach-session", web, number -> session("long", number));
            timed(
                    "record-signal",
                    web,
                    number -> "{\"occurred\":\"2021-06-30\",\"source\":\"school\",\"observation\":\"no lunch, time "
                            + number + "\"}");
        }
    }

    private void timed(String command, Web web, java.util.function.IntFunction<String> body) {
        var times = new ArrayList<Long>();
        for (int i = 0; i < WARM_UP + COMMANDS; i++) {
            long began = System.nanoTime();
            post(web, "/api/cases/long/" + command, body.apply(i));
            times.add(System.nanoTime() - began);
        }
        var sorted = times.subList(WARM_UP, times.size()).stream().sorted().toList();
        line("| `%s` | %.1f ms | %.1f ms | %.1f ms |"
                .formatted(
                        command,
                        sorted.get(COMMANDS / 2) / 1e6,
                        sorted.get(COMMANDS * 95 / 100) / 1e6,
                        sorted.getLast() / 1e6));
    }

    private void families(String prefix, int lines, BufferedWriter writer) throws IOException {
        int families = Math.max(1, lines / (SESSIONS + 6));
        int houses = Math.max(1, families / 6);
        for (int i = 0; i < houses; i++) {
            write(
                    writer,
                    "house",
                    prefix + "-house-" + i,
                    "open-house",
                    "o",
                    "'occurred':'2017-01-02','programme':'simbahuizen-be','name':'House','address':'Street','capacity':4");
        }
        for (int i = 0; i < families; i++) {
            family(prefix + "-" + i, SESSIONS, prefix + "-house-" + i % houses, writer);
        }
    }

    private static void family(String family, int sessions, String house, BufferedWriter writer) throws IOException {
        write(
                writer,
                "caseId",
                family,
                "open-case",
                "o",
                "'occurred':'2018-01-02','family':'Peeters','programme':'simbahuizen-be','clients':[{'person':'"
                        + family + "-m','name':'Mia','relation':'mother'}]");
        write(
                writer,
                "caseId",
                family,
                "register-child",
                "r",
                "'occurred':'2018-01-02','child':'" + family
                        + "-k','name':'Anna','birthDate':'2016-05-05','livesWithClient':true");
        write(
                writer,
                "caseId",
                family,
                "record-signal",
                "s",
                "'occurred':'2018-01-03','children':['" + family
                        + "-k'],'source':'school','observation':'Drie keer zonder lunch'");
        write(
                writer,
                "caseId",
                family,
                "decide-concern",
                "d",
                "'occurred':'2018-01-20','outcome':'worrying','rationale':'Het blijft duren','participants':[{'name':'Kim','role':'coach'},"
                        + "{'name':'Sam','role':'supervisor'}],'evidence':['@" + family + "-s']");
        write(
                writer,
                "caseId",
                family,
                "start-placement",
                "p",
                "'occurred':'2018-02-01','child':'" + family + "-k','house':'" + house + "'");
        for (int week = 0; week < sessions; week++) {
            var body = session(family, week);
            write(writer, "caseId", family, "record-coach-session", "w" + week, body.substring(1, body.length() - 1));
        }
        write(
                writer,
                "caseId",
                family,
                "end-placement",
                "e",
                "'occurred':'" + LocalDate.of(2018, 2, 8).plusDays(7L * sessions % 2_000) + "','child':'" + family
                        + "-k','endReason':'moved'");
    }

    /** Sessions of a very long case fall on days of one another. */
    private static String session(String family, int week) {
        return ("{'occurred':'" + LocalDate.of(2018, 2, 5).plusDays(7L * week % 2_000) + "','children':['" + family
                        + "-k'],'with':['" + family
                        + "-m'],'domains':['parenting-skills'],'method':'video-home-training',"
                        + "'minutes':60,'observation':'Moeder benoemt wat het kind doet en wacht'}")
                .replace('\'', '"');
    }

    private static void write(BufferedWriter writer, String of, String stream, String command, String key, String body)
            throws IOException {
        writer.write(("{'command':'" + command + "','" + of + "':'" + stream + "','key':'" + stream + "-" + key
                        + "','by':{'id':'sam','role':'supervisor','organisation':'simba'},'body':{" + body + "}}\n")
                .replace('\'', '"'));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
