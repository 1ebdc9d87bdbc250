/** The reassessments in the shell of the family case. */
@NullMarked
package org.houvast.command.reassessment.axon;

import org.jspecify.annotations.NullMarked;
