package org.houvast.language.guidance;

import org.houvast.language.Coded;

/** The four core domains of the work with parents (kerndomeinen; S000:186-194). */
public enum CoreDomain implements Coded {
    /** Safety (het waarborgen van de veiligheid). */
    SAFETY,
    /** The relation between parent and child (ouder-kindrelatie). */
    PARENT_CHILD_RELATION,
    /** Parenting skills (opvoedingsvaardigheden). */
    PARENTING_SKILLS,
    /** The social network (sociaal ondersteuningsnetwerk). */
    SOCIAL_NETWORK
}
