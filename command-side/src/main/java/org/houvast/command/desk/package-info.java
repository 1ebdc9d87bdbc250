/** The one way in for commands: what is sent, and what is answered. */
@NullMarked
package org.houvast.command.desk;

import org.jspecify.annotations.NullMarked;
