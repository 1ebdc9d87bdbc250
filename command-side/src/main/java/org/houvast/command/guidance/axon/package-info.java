/** Guidance in the shell of the family case. */
@NullMarked
package org.houvast.command.guidance.axon;

import org.jspecify.annotations.NullMarked;
