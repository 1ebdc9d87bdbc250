package org.houvast.standalone.demo;

import static org.houvast.standalone.demo.Script.on;

import java.util.ArrayList;
import java.util.List;
import org.houvast.command.guidance.GuidanceCommand.MapNetwork;
import org.houvast.language.PersonId;
import org.houvast.language.access.Role;
import org.houvast.language.guidance.NetworkRelation;
import org.houvast.language.guidance.NetworkTie;
import org.houvast.language.guidance.Support;

/** The network of the parents and that of the children, mapped in the second week of the stay. */
final class NetworkChapter {

    private NetworkChapter() {}

    static void write(Script script) {
        var family = script.family();
        var day = family.placed().plusDays(9);
        var parents = family.parents();
        var children = family.childIds();
        var ties = new ArrayList<NetworkTie>();
        parents.forEach(parent -> ties.add(grandmother(family, parent, Support.EMOTIONAL)));
        children.forEach(child -> ties.add(grandmother(family, child.person(), Support.CHILD_CARE)));
        script.step(
                day,
                Role.SOCIAL_WORKER,
                entries -> new MapNetwork(family.caseId(), on(day), children, parents, List.copyOf(ties)));
    }

    private static NetworkTie grandmother(PilotFamily family, PersonId whose, Support support) {
        return new NetworkTie(whose, family.person("grandmother"), "Oma", NetworkRelation.FAMILY, support);
    }
}
