/** The whole state of a family case, as it is kept between two readings of its stream. */
@NullMarked
package org.houvast.command.familycase;

import org.jspecify.annotations.NullMarked;
