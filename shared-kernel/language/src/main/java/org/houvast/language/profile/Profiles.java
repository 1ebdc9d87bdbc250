package org.houvast.language.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
    private static final List<ProgrammeProfile> SHIPPED = Stream.of(
                    "kindreflex@1", "simbahuizen-be@1", "simba-familiezorg-nl@1")
            .map(ProfileFile::shipped)
            .toList();

    private static volatile List<ProgrammeProfile> all = SHIPPED;

    private Profiles() {}

    /**
     * Takes in versions that an organisation wrote itself, before anything is decided by them. Taking the same in again
     * changes nothing.
     *
     * @throws IllegalArgumentException when a version with this id is known that says something else, or when one does
     *     not apply from a later day than the version before it
     */
    public static synchronized void take(Collection<ProgrammeProfile> own) {
        var more = new ArrayList<>(all);
        own.stream().filter(profile -> !more.contains(profile)).forEach(profile -> {
            checkNext(profile, more);
            more.add(profile);
        });
        all = List.copyOf(more);
    }

    private static void checkNext(ProgrammeProfile profile, List<ProgrammeProfile> known) {
        for (var other : known) {
            if (other.id().equals(profile.id())) {
                throw new IllegalArgumentException(
                        profile.id() + " is known with other settings: give the change a version of its own");
            }
            if (other.id().programme() == profile.id().programme()
                    && Integer.compare(other.id().version(), profile.id().version())
                            != Integer.signum(other.from().compareTo(profile.from()))) {
                throw new IllegalArgumentException(profile.id() + " must apply from another day than " + other.id()
                        + ", a later version from a later day");
            }
        }
    }

    /** Every version of every programme. */
    public static List<ProgrammeProfile> all() {
        return all;
    }

    /**
     * The profile of this id, as an entry froze it.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ProgrammeProfile of(ProfileVersion id) {
        return all.stream()
                .filter(profile -> profile.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No profile has the id " + id));
    }

    /**
     * The profile in force for a programme on a day. What happened before the first version is judged by the first: a
     * fact is never refused because it is old.
     */
    public static ProgrammeProfile inForce(Programme programme, LocalDate day) {
        return inForce(programme, day, all);
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
