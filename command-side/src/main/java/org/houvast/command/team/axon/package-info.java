/** The Simba team and the goals in the shell of the family case. */
@NullMarked
package org.houvast.command.team.axon;

import org.jspecify.annotations.NullMarked;
