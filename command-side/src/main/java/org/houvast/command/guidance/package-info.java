/** Guidance: coach sessions and contacts between parent and child. Pure. */
@NullMarked
package org.houvast.command.guidance;

import org.jspecify.annotations.NullMarked;
