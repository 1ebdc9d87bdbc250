/** Consent (instemming): given, refused, withdrawn, per person and scope. */
@NullMarked
package org.houvast.language.consent;

import org.jspecify.annotations.NullMarked;
