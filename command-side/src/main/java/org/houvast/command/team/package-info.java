/** The Simba team and the trajectory goal (D7). Pure. */
@NullMarked
package org.houvast.command.team;

import org.jspecify.annotations.NullMarked;
