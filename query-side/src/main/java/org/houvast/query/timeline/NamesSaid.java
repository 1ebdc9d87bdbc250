package org.houvast.query.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import org.houvast.language.PersonId;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.concern.ConcernEvent.ChildRegistered;
import org.houvast.language.concern.ConcernEvent.GenogramRecorded;
import org.houvast.language.disclosure.DisclosureEvent.AccessRequested;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.examination.ExaminationEvent.KeyPersonHeard;
import org.houvast.language.guidance.GuidanceEvent.NetworkMapped;
import org.houvast.language.guidance.GuidanceEvent.NetworkMemberActivated;
import org.houvast.language.safety.SafetyEvent.SafetyPersonNamed;
import org.houvast.language.team.TeamEvent.MemberAdded;
import org.houvast.language.team.TeamEvent.SimbaTeamFormed;

/** Whom an entry calls by name. */
public final class NamesSaid {

    private NamesSaid() {}

    /** The names in an entry, by person; none in most. */
    public static Map<PersonId, String> in(CaseEvent event) {
        Map<PersonId, String> names = new LinkedHashMap<>();
        switch (event) {
            case CaseOpened opened -> opened.clients().forEach(client -> names.put(client.person(), client.name()));
            case ChildRegistered registered -> names.put(registered.child().person(), registered.name());
            case SimbaTeamFormed formed ->
                formed.members().forEach(member -> names.put(member.person(), member.name()));
            case MemberAdded added ->
                names.put(added.member().person(), added.member().name());
            case NetworkMapped map -> map.ties().forEach(tie -> names.putIfAbsent(tie.member(), tie.name()));
            case NetworkMemberActivated activated -> names.put(activated.member(), activated.name());
            case GenogramRecorded genogram ->
                genogram.persons().forEach(person -> names.putIfAbsent(person.person(), person.name()));
            case KeyPersonHeard heard -> {
                if (heard.name() != null) {
                    names.put(heard.person(), heard.name());
                }
            }
            case SafetyPersonNamed named -> names.put(named.person(), named.name());
            case AccessRequested asked -> names.put(asked.person(), asked.name());
            default -> {} // other entries name nobody
        }
        return names;
    }
}
