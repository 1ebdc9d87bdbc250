package org.houvast.language.intake;

import org.houvast.language.Coded;

/** What an intake contains (beeldvorming; S000:211-218, R21). */
public enum IntakeElement implements Coded {
    /** Main difficulties: safety (veiligheid). */
    B1,
    /** Main difficulties: attachment (hechting). */
    B2,
    /** Main difficulties: the development of the child (ontwikkeling). */
    B3,
    /** Parenthood and all other domains of the family's life (ouderschap en andere leefdomeinen). */
    B4,
    /** The child and its history (het kind en zijn voorgeschiedenis). */
    B5,
    /** Earlier help (eerdere hulpverlening). */
    B6,
    /** Earlier placements (eerdere plaatsingen). */
    B7,
    /** Every unsuccessful return (elke niet-succesvolle terugkeer). */
    B8,
    /** The parents' capacity to change (vermogen van ouders om te veranderen). */
    B9,
    /** Assessment of the factors linked to successful and failed reunification (risicotaxatie). */
    B10;

    /**
     * Whether it is told of each child by itself: attachment, development, history, earlier placements and unsuccessful
     * returns are the child's own (S000:212-215); the others are told of the family.
     */
    public boolean perChild() {
        return switch (this) {
            case B2, B3, B5, B7, B8 -> true;
            case B1, B4, B6, B9, B10 -> false;
        };
    }

    /** The id itself: {@code B8}. */
    @Override
    public String code() {
        return name();
    }
}
