package org.houvast.command.guidance;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.guidance.GuidanceCommand.MapNetwork;
import org.houvast.language.Identifier;
import org.houvast.language.rule.Rule;

/** R29: the network is mapped of the parents and of the children (S000:549-551): of a parent, and of every child. */
final class NetworkOfAll {

    private NetworkOfAll() {}

    static Check check(MapNetwork c, CaseFile file) {
        var missing = new ArrayList<Identifier>(file.children());
        missing.removeAll(c.children());
        if (c.parents().isEmpty()) {
            missing.addAll(file.parents());
        }
        var whose = missing.stream().map(Identifier::value).sorted().collect(Collectors.joining(", "));
        return whose.isEmpty() ? Check.met() : Check.warns(Rule.R29, "incomplete", Map.of("missing", whose));
    }
}
