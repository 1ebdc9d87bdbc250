package org.houvast.command.examination;

import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.examination.ExaminationCommand.ConsultMandatedService;
import org.houvast.language.PersonId;
import org.houvast.language.rule.Rule;

/**
 * R10: in doubt a mandated service can be asked anonymously (S004:300-302). Nothing that is kept of an anonymous consultation says
 * whom it was about: no child, no person, nobody on whose behalf, no place.
 */
final class AnonymousNamesNobody {

    private AnonymousNamesNobody() {}

    static Check check(ConsultMandatedService c) {
        var how = c.circumstances();
        boolean names = !c.children().isEmpty() || how.onBehalfOf() != null || how.place() != null;
        return c.anonymous() && names ? Check.refuses(Rule.R10, "named-though-anonymous", Map.of()) : Check.met();
    }

    /** The persons whom a consultation is about. */
    static List<PersonId> about(ConsultMandatedService c, CaseFile file) {
        if (c.anonymous()) {
            return List.of();
        }
        return c.children().isEmpty() ? file.family() : CaseFile.persons(c.children());
    }
}
