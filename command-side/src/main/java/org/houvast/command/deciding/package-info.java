/** What every decider shares: circumstances, context, checks, refusals and the decision itself. Pure. */
@NullMarked
package org.houvast.command.deciding;

import org.jspecify.annotations.NullMarked;
