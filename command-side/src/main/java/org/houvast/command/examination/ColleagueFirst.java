package org.houvast.command.examination;

import java.util.Map;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Entries;
import org.houvast.command.examination.ExaminationCommand.DiscussConcerns;
import org.houvast.language.examination.ExaminationEvent.ColleagueConsulted;
import org.houvast.language.examination.ExaminationEvent.MandatedServiceConsulted;
import org.houvast.language.rule.Rule;

/**
 * R09: a colleague or an expert is consulted before the concerns are discussed with the client (S004:291-293); a mandated service is an
 * expert. The talk is a fact, so it can always be recorded: with the reason why nobody was consulted first, most often acute danger,
 * and then with a warning.
 */
final class ColleagueFirst {

    private ColleagueFirst() {}

    static Check discussing(DiscussConcerns c, CaseFile file) {
        var entries = new Entries(c.circumstances().occurred(), file);
        var reason = c.circumstances().reason();
        if (consulted(entries)) {
            return Check.met();
        } else if (reason == null || reason.isBlank()) {
            return check(entries);
        }
        return c.acuteDanger()
                ? Check.warns(Rule.R09, "acute-danger", Map.of())
                : Check.warns(Rule.R09, "discussed-all-the-same", Map.of());
    }

    /** Refuses a talk without a reason when nobody was consulted. */
    static Check check(Entries entries) {
        return consulted(entries) ? Check.met() : Check.refuses(Rule.R09, "nobody-consulted", Map.of());
    }

    /** Warns when one's own norms were not discussed with the colleague (S004:127-129). */
    static Check ownNorms(boolean discussed) {
        return discussed ? Check.met() : Check.warns(Rule.R09, "norms-not-discussed", Map.of());
    }

    private static boolean consulted(Entries entries) {
        return entries.any(ColleagueConsulted.class) || entries.any(MandatedServiceConsulted.class);
    }
}
