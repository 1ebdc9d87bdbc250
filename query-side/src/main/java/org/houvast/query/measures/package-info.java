/** What were the outcomes? Every figure with its numerator, denominator, unit, interval and definition. */
@NullMarked
package org.houvast.query.measures;

import org.jspecify.annotations.NullMarked;
