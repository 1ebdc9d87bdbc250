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

    /** The id itself: {@code B8}. */
    @Override
    public String code() {
        return name();
    }
}
