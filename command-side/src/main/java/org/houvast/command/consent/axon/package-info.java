/** Consent in the shell of the family case. */
@NullMarked
package org.houvast.command.consent.axon;

import org.jspecify.annotations.NullMarked;
