package org.houvast.language.safety;

import org.houvast.language.Personal;
import org.houvast.language.concern.Acquaintance;

/**
 * Somebody who watches over a safety plan (toezicht; S002:26).
 *
 * @param name who
 * @param relation how this person stands to the children
 */
public record SafetyWatcher(@Personal String name, Acquaintance relation) {}
