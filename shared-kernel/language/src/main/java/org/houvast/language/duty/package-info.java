/**
 * Duties: what the rules ask for by a day. They are derived from the entries of a case alone, so that whoever asks, on
 * either side and at any time, gets the same.
 */
@NullMarked
package org.houvast.language.duty;

import org.jspecify.annotations.NullMarked;
