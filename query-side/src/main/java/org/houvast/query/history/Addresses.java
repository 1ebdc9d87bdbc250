package org.houvast.query.history;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.houvast.query.page.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of the moments of a case: every view has one.
 *
 * @param path the page
 * @param first the parameters of the moment that is shown
 * @param beside those of the one beside it; empty when there is none
 */
record Addresses(String path, Map<String, String> first, Map<String, String> beside) {

    /** What stands before the parameters of the second moment. */
    static final String BESIDE = "beside";

    static Addresses of(String path, Parameters parameters) {
        return new Addresses(path, given(parameters, ""), given(parameters, BESIDE));
    }

    private static Map<String, String> given(Parameters parameters, String as) {
        var given = new LinkedHashMap<String, String>();
        for (var name : Moment.PARAMETERS) {
            var value = parameters.text(Moment.named(as, name));
            if (value != null) {
                given.put(name, value);
            }
        }
        return given;
    }

    /** Whether a second moment is shown. */
    public boolean compares() {
        return !beside.isEmpty();
    }

    /** Whether the world on a day is shown, not what was known. */
    public boolean was() {
        return first.containsKey("asOf");
    }

    /** The same view at another step; null for none. */
    public @Nullable String at(Steps.@Nullable Step step) {
        return step == null ? null : atStep(step);
    }

    /** The same view at another step. */
    public String atStep(Steps.Step step) {
        return was() ? asOf(step.day()) : known(step.position());
    }

    /** What was known right after an entry. */
    public String known(long position) {
        return address(Map.of("position", String.valueOf(position)), beside);
    }

    /** The world on a day, by what is known at the moment that is shown. */
    public String asOf(LocalDate day) {
        var changed = new LinkedHashMap<>(first);
        changed.put("asOf", day.toString());
        if (!was()) {
            changed.remove("position");
            changed.remove("knownAt");
        }
        return address(changed, beside);
    }

    /** What was known at the end of a day. */
    public String knownAt(LocalDate day) {
        return address(Map.of("knownAt", day.toString()), beside);
    }

    /** The moment that is shown, beside the world on a day. */
    public String besideAsOf(LocalDate day) {
        return address(first, Map.of("asOf", day.toString()));
    }

    /** The moment that is shown, alone. */
    public String alone() {
        return address(first, Map.of());
    }

    private String address(Map<String, String> moment, Map<String, String> other) {
        var all = new LinkedHashMap<>(moment);
        other.forEach((name, value) -> all.put(Moment.named(BESIDE, name), value));
        return all.isEmpty()
                ? path
                : path
                        + all.entrySet().stream()
                                .map(each -> each.getKey() + "="
                                        + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&", "?", ""));
    }
}
