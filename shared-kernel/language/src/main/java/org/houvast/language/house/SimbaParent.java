package org.houvast.language.house;

import java.util.List;
import org.houvast.language.Introduced;
import org.houvast.language.PersonId;
import org.houvast.language.Personal;

/**
 * A Simba parent (Simba-ouder).
 *
 * @param person the person
 * @param name the name
 * @param professional whether employed as a professional (S000:132-137)
 * @param competences those found in the selection; empty in approvals of revision 1, which did not say
 */
public record SimbaParent(
        @Introduced PersonId person,
        @Personal(of = "person") String name,
        boolean professional,
        List<Competence> competences) {

    public SimbaParent {
        competences = List.copyOf(competences);
    }
}
