package org.houvast.standalone.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;

/**
 * A family of the reconstruction.
 *
 * @param number 1 to 17
 * @param house the house where its children stay
 * @param placed the first day of the stay
 * @param months the length of the stay, in months
 * @param withFather whether a father is a client beside the mother
 * @param children its children
 * @param episodes what goes otherwise than usual
 */
record PilotFamily(
        int number,
        PilotHouse house,
        LocalDate placed,
        int months,
        boolean withFather,
        List<PilotChild> children,
        Set<Episode> episodes) {

    /** Something that goes otherwise than usual. */
    enum Episode {
        REASSESSED_LATE,
        CONSENT_WITHDRAWN,
        RETURN_PAUSED,
        RE_ENTRY,
        ENTRY_CORRECTED,
        ENTRY_DISPUTED,
        ENTRY_WITHDRAWN,
        DISSENT,
        TO_GRANDPARENTS,
        STRENGTHENING_FAILED
    }

    CaseId caseId() {
        return new CaseId("pilot-family-%02d".formatted(number));
    }

    PersonId person(String who) {
        return new PersonId("f%02d-%s".formatted(number, who));
    }

    boolean has(Episode episode) {
        return episodes.contains(episode);
    }

    LocalDate endOfStay() {
        return placed.plusMonths(months);
    }

    List<PilotChild> children(Predicate<Course> course) {
        return children.stream().filter(child -> course.test(child.course())).toList();
    }

    /** The parents who are clients: the mother, and a father beside her or not. */
    List<PersonId> parents() {
        return withFather ? List.of(person("mother"), person("father")) : List.of(person("mother"));
    }

    List<ChildId> childIds() {
        return ids(children);
    }

    static List<ChildId> ids(List<PilotChild> children) {
        return children.stream().map(PilotChild::id).toList();
    }
}
