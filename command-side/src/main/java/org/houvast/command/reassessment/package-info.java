/** The three-monthly risk reassessment and its decision, D8. Pure. */
@NullMarked
package org.houvast.command.reassessment;

import org.jspecify.annotations.NullMarked;
