package org.houvast.command.http;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.language.Identifier;

/**
 * Facts of a finding as a page tells them: the ids of children, persons and houses stand between marks that nobody sees
 * (Unicode's isolates, UAX #9), so that a page that knows their names can call them by name. The command side knows none.
 */
final class MarkedIds {

    private static final Set<String> WHO =
            Set.of("child", "children", "person", "parent", "owner", "named", "missing", "house");

    private MarkedIds() {}

    static Map<String, String> in(Map<String, String> facts) {
        var marked = new LinkedHashMap<>(facts);
        marked.replaceAll((fact, value) -> WHO.contains(fact) ? marked(value) : value);
        return marked;
    }

    private static String marked(String ids) {
        return Arrays.stream(ids.split(", ", -1))
                .map(id -> Identifier.SHAPE.matcher(id).matches() && !id.matches("\\d{1,4}")
                        ? "\u2068" + id + "\u2069"
                        : id)
                .collect(Collectors.joining(", "));
    }
}
