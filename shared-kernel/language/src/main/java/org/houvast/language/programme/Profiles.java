package org.houvast.language.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The programme profiles. "0-3 jaar" is read as: before the fourth birthday; "tot zes jaar" as: before the seventh
 * (domain.md 1.8, gap 1; docs/adr/0002). Source 003 gives no age, term or house size for the Netherlands: ages are the
 * programme website's (0 to 18), the rest is taken over from the Flemish profile.
 */
public final class Profiles {

    private static final List<ProgrammeProfile> ALL = List.of(
            new ProgrammeProfile(
                    new ProfileVersion(Programme.SIMBAHUIZEN_BE, 1),
                    LocalDate.of(2017, 1, 1),
                    4,
                    7,
                    2,
                    4,
                    6,
                    15,
                    18,
                    3,
                    6,
                    7,
                    2),
            new ProgrammeProfile(
                    new ProfileVersion(Programme.SIMBA_FAMILIEZORG_NL, 1),
                    LocalDate.of(2017, 1, 1),
                    18,
                    18,
                    2,
                    4,
                    6,
                    15,
                    18,
                    3,
                    6,
                    7,
                    2));

    private Profiles() {}

    /**
     * The profile in force for a programme on a day. What happened before the first version is judged by the first: a
     * fact is never refused because it is old.
     */
    public static ProgrammeProfile inForce(Programme programme, LocalDate day) {
        var versions = ALL.stream()
                .filter(profile -> profile.id().programme() == programme)
                .sorted(Comparator.comparing(ProgrammeProfile::from))
                .toList();
        return versions.stream()
                .filter(profile -> !profile.from().isAfter(day))
                .reduce((before, next) -> next)
                .orElse(versions.getFirst());
    }
}
