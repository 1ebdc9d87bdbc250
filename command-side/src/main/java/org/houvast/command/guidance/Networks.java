package org.houvast.command.guidance;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.deciding.Placements;
import org.houvast.command.guidance.GuidanceCommand.ActivateNetwork;
import org.houvast.command.guidance.GuidanceCommand.MapNetwork;
import org.houvast.language.guidance.GuidanceEvent.NetworkMapped;
import org.houvast.language.guidance.GuidanceEvent.NetworkMemberActivated;
import org.houvast.language.guidance.NetworkTie;

/** The networks of parents and children: mapped first, then activated or widened (S000:549-553). */
final class Networks {

    private Networks() {}

    static Decision map(MapNetwork c, Placements placements, Context context) {
        return KnownToTheCase.children(c.children(), context.file())
                .and(Check.needs(!c.children().isEmpty() || !c.parents().isEmpty(), "nobodys-network"))
                .and(tiesOfThoseNamed(c))
                .and(NetworkOfAll.check(c, context.file()))
                .and(NetworkMappedInTime.check(c.circumstances().occurred(), placements, context))
                .thenOne(found -> new NetworkMapped(
                        c.caseId(),
                        GuidanceDecider.header(c, c.children(), c.parents(), found, context),
                        c.children(),
                        c.parents(),
                        c.ties()));
    }

    static Decision activate(ActivateNetwork c, Context context) {
        return KnownToTheCase.children(c.children(), context.file())
                .and(NetworkMappedInTime.before(c.circumstances().occurred(), context))
                .thenOne(found -> new NetworkMemberActivated(
                        c.caseId(),
                        GuidanceDecider.header(c, c.children(), List.of(c.member()), found, context),
                        c.children(),
                        c.member(),
                        c.name(),
                        c.relation(),
                        c.support(),
                        c.agreement()));
    }

    private static Check tiesOfThoseNamed(MapNetwork c) {
        var named = new HashSet<>(Stream.concat(c.parents().stream(), CaseFile.persons(c.children()).stream())
                .toList());
        return Check.needs(c.ties().stream().map(NetworkTie::whose).allMatch(named::contains), "tie-of-another");
    }
}
