/** The past, judged by another version of a profile. */
@NullMarked
package org.houvast.command.replaying;

import org.jspecify.annotations.NullMarked;
