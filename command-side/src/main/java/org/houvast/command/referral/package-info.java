/** Referral: services involved, and long-term foster care (D11). Pure. */
@NullMarked
package org.houvast.command.referral;

import org.jspecify.annotations.NullMarked;
