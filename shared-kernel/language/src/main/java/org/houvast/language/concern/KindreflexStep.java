package org.houvast.language.concern;

import org.houvast.language.Coded;

/** The steps of the Kindreflex (stappenplan; S004:56-66). */
public enum KindreflexStep implements Coded {
    /** A talk about the children and parenthood (voer een gesprek over de kinderen en het ouderschap). */
    STEP_1,
    /** Safety at home and the children's well-being are probed (peil naar de veiligheid thuis en het welzijn). */
    STEP_2,
    /** The client is supported as a parent (ondersteun de cliënt in zijn rol als ouder). */
    STEP_3,
    /** It is examined whether there is concern and willingness (ga na of er verontrusting en bereidheid is). */
    STEP_4,
    /** Safety is restored with the family (herstel de veiligheid). */
    STEP_5,
    /** A mandated service is involved (betrek een gemandateerde voorziening). */
    STEP_6
}
