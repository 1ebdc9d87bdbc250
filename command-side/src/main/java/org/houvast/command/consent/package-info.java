/** Consent given, refused and withdrawn, per person and scope. Pure. */
@NullMarked
package org.houvast.command.consent;

import org.jspecify.annotations.NullMarked;
