package org.houvast.command.deciding;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What the rules can find, read from the sources: every call that warns or refuses, with the code and the facts it
 * gives. Both must stand in the call itself, or they cannot be read here.
 */
final class FoundInSources extends TreeScanner<@Nullable Void, @Nullable Void> {

    private static final Path SOURCES = Path.of("src/main/java/org/houvast/command");
    private static final Set<String> CALLS = Set.of("Check.warns", "Check.refuses", "Check.needs", "Refusal.of");

    /**
     * A finding that some rule can make.
     *
     * @param key where its text is
     * @param refuses whether it refuses, and so has a remedy
     * @param facts the names of the facts given with it
     * @param call the source, for who reads a failure
     */
    record Found(String key, boolean refuses, Set<String> facts, String call) {}

    private final List<Found> found = new ArrayList<>();

    private FoundInSources() {}

    static List<Found> all() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                var paths = Files.walk(SOURCES)) {
            var sources =
                    paths.filter(path -> path.toString().endsWith(".java")).filter(FoundInSources::decides);
            var task = (JavacTask) compiler.getTask(
                    null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources.toList()));
            var reading = new FoundInSources();
            for (CompilationUnitTree source : task.parse()) {
                reading.scan(source, null);
            }
            return reading.found;
        }
    }

    /** The two types themselves hand on what they are given. */
    private static boolean decides(Path source) {
        return !Set.of("Check.java", "Refusal.java")
                .contains(source.getFileName().toString());
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
        var method = call.getMethodSelect().toString();
        if (CALLS.contains(method)) {
            found.add(found(call, method));
        }
        return super.visitMethodInvocation(call, null);
    }

    private static Found found(MethodInvocationTree call, String method) {
        var said = call.getArguments()
                .subList(
                        method.equals("Check.needs") ? 1 : 0,
                        call.getArguments().size());
        boolean ruled = said.getFirst() instanceof MemberSelectTree rule
                && rule.getExpression().toString().equals("Rule");
        var key = ruled
                ? ((MemberSelectTree) said.getFirst()).getIdentifier() + "." + text(said.get(1), call)
                : text(said.getFirst(), call);
        var facts = said.size() > (ruled ? 2 : 1) ? names(said.getLast(), call) : Set.<String>of();
        return new Found(key, !method.equals("Check.warns"), facts, call.toString());
    }

    private static Set<String> names(ExpressionTree facts, MethodInvocationTree call) {
        if (!(facts instanceof MethodInvocationTree map)
                || !map.getMethodSelect().toString().equals("Map.of")) {
            throw new AssertionError("The facts do not stand in the call: " + call);
        }
        var names = new TreeSet<String>();
        for (int i = 0; i < map.getArguments().size(); i += 2) {
            names.add(text(map.getArguments().get(i), call));
        }
        return names;
    }

    private static String text(ExpressionTree argument, MethodInvocationTree call) {
        if (argument instanceof LiteralTree literal && literal.getValue() instanceof String text) {
            return text;
        }
        throw new AssertionError("The code does not stand in the call: " + call);
    }
}
