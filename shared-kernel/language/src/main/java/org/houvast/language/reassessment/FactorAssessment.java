package org.houvast.language.reassessment;

import org.houvast.language.Personal;
import org.jspecify.annotations.Nullable;

/**
 * One factor, as assessed.
 *
 * @param kind risk or protective
 * @param factor the factor
 * @param presence whether it was found
 * @param change how it changed since the last time
 * @param note what was seen
 */
public record FactorAssessment(
        FactorKind kind,
        Factor factor,
        Presence presence,
        Change change,
        @Personal @Nullable String note) {}
