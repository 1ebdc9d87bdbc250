package org.houvast.command.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Entries;
import org.houvast.command.deciding.FiledEntry;
import org.houvast.command.deciding.WorryingAndWilling;
import org.houvast.command.safety.SafetyCommand.ReferToMandatedService;
import org.houvast.language.PersonId;
import org.houvast.language.rule.Rule;
import org.houvast.language.safety.SafetyEvent.ClientInformedOfReferral;

/**
 * R13: the client is informed and prepared before a mandated service is involved (S004:419), since the concern was decided. The
 * sources state no exception; where informing is unsafe for somebody, the reason overrides the rule and a warning stays.
 */
final class ClientInformedFirst {

    private ClientInformedFirst() {}

    static Check referring(ReferToMandatedService c, Entries entries) {
        var missing = notInformed(entries);
        var reason = c.circumstances().reason();
        if (missing.isEmpty()) {
            return Check.met();
        } else if (c.informingUnsafe() && reason != null && !reason.isBlank()) {
            return Check.warns(Rule.R13, "informing-unsafe", Map.of("missing", WorryingAndWilling.listed(missing)));
        }
        return missing.size() < entries.file().parents().size()
                ? Check.warns(Rule.R13, "not-all-informed", Map.of("missing", WorryingAndWilling.listed(missing)))
                : Check.refuses(Rule.R13, "nobody-informed", Map.of());
    }

    private static List<PersonId> notInformed(Entries entries) {
        var since =
                WorryingAndWilling.concern(entries).map(FiledEntry::occurred).orElse(LocalDate.MIN);
        return entries.file().parents().stream()
                .filter(client -> entries.last(ClientInformedOfReferral.class, client)
                        .filter(informed -> !informed.occurred().isBefore(since))
                        .isEmpty())
                .toList();
    }
}
