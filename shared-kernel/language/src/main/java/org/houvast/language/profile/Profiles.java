package org.houvast.language.profile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.language.programme.ProfileVersion;
import org.houvast.language.programme.Programme;

/**
 * The programme profiles, one file per version. "0-3 jaar" is read as: before the fourth birthday; "tot zes jaar" as:
 * before the seventh (domain.md 1.8, gap 1; docs/adr/0002). Source 003 gives no age, term or house size for the
 * Netherlands: ages are the programme website's (0 to 18), the rest is taken over from the Flemish profile.
 */
public final class Profiles {

    /** The versions that come with the product: an old one is never changed, a new one is added. */
    private static final List<ProgrammeProfile> ALL = Stream.of(
                    "kindreflex@1", "simbahuizen-be@1", "simba-familiezorg-nl@1")
            .map(ProfileFile::shipped)
            .toList();

    private Profiles() {}

    /** Every version of every programme. */
    public static List<ProgrammeProfile> all() {
        return ALL;
    }

    /**
     * The profile of this id, as an entry froze it.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ProgrammeProfile of(ProfileVersion id) {
        return ALL.stream()
                .filter(profile -> profile.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No profile has the id " + id));
    }

    /**
     * The profile in force for a programme on a day. What happened before the first version is judged by the first: a
     * fact is never refused because it is old.
     */
    public static ProgrammeProfile inForce(Programme programme, LocalDate day) {
        return inForce(programme, day, ALL);
    }

    /** The profile that would be in force for a programme on a day if these were all the versions. */
    public static ProgrammeProfile inForce(Programme programme, LocalDate day, List<ProgrammeProfile> among) {
        var versions = among.stream()
                .filter(profile -> profile.id().programme() == programme)
                .sorted(Comparator.comparing(ProgrammeProfile::from))
                .toList();
        return versions.stream()
                .filter(profile -> !profile.from().isAfter(day))
                .reduce((before, next) -> next)
                .orElse(versions.getFirst());
    }
}
