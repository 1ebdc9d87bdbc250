/** Every command, found from the capabilities. Pure. */
@NullMarked
package org.houvast.command.catalogue;

import org.jspecify.annotations.NullMarked;
