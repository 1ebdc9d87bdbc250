/** The stay: placement decided (D6), started, moved, ended, extended. Pure. */
@NullMarked
package org.houvast.command.stay;

import org.jspecify.annotations.NullMarked;
