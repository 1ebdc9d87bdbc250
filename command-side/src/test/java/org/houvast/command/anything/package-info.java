/** Whatever is asked, and in whatever order: what is accepted keeps to the rules. */
@NullMarked
package org.houvast.command.anything;

import org.jspecify.annotations.NullMarked;
