package org.houvast.command.intake;

import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Entries;
import org.houvast.command.deciding.FiledEntry;
import org.houvast.command.deciding.WorryingAndWilling;
import org.houvast.language.Coded;
import org.houvast.language.PersonId;
import org.houvast.language.concern.Ability;
import org.houvast.language.concern.Willingness;
import org.houvast.language.intake.AdmissionOutcome;
import org.houvast.language.rule.Rule;

/**
 * R22: a return supposes that the parents are willing and able to change the situation (S000:204-209). Whether they are
 * must be known of every client (D2) before D5 admits or declines; it admits when at least one client is willing, be it
 * partly, and able, be it with support. A client who is not, beside one who is, is warned of.
 */
final class ParentsAreWillingAndAble {

    private static final List<Coded> WILLING = List.of(Willingness.WILLING, Willingness.PARTLY);
    private static final List<Coded> ABLE = List.of(Ability.YES, Ability.WITH_SUPPORT);

    private ParentsAreWillingAndAble() {}

    static Check check(AdmissionOutcome outcome, Entries entries) {
        return switch (outcome) {
            case ADMIT -> known(entries).and(admitted(entries));
            case DECLINE -> known(entries);
            case MORE_INFORMATION, WAITING_LIST -> Check.met();
        };
    }

    private static Check known(Entries entries) {
        var missing = WorryingAndWilling.notAssessed(entries);
        return missing.isEmpty()
                ? Check.met()
                : Check.refuses(Rule.R22, "not-assessed", Map.of("missing", WorryingAndWilling.listed(missing)));
    }

    private static Check admitted(Entries entries) {
        var not = entries.file().parents().stream()
                .filter(parent -> WorryingAndWilling.willingness(parent, entries).stream()
                        .noneMatch(ParentsAreWillingAndAble::both))
                .toList();
        return not.size() == entries.file().parents().size()
                ? Check.refuses(Rule.R22, "nobody", Map.of())
                : somebodyNot(not);
    }

    private static Check somebodyNot(List<PersonId> not) {
        return not.isEmpty()
                ? Check.met()
                : Check.warns(Rule.R22, "not-everybody", Map.of("parents", WorryingAndWilling.listed(not)));
    }

    private static boolean both(FiledEntry assessed) {
        return WILLING.stream().anyMatch(assessed::isOutcome)
                && ABLE.stream().map(Coded::code).anyMatch(assessed.topics()::contains);
    }
}
