/** Referral in the shell of the family case. */
@NullMarked
package org.houvast.command.referral.axon;

import org.jspecify.annotations.NullMarked;
