/** The three-monthly risk reassessment and its decision (D8). */
@NullMarked
package org.houvast.language.reassessment;

import org.jspecify.annotations.NullMarked;
