/** Referral (doorverwijzing): services involved, long-term foster care (D11). */
@NullMarked
package org.houvast.language.referral;

import org.jspecify.annotations.NullMarked;
