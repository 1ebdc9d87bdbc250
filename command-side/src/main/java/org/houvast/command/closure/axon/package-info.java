/** Closure in the shell of the family case. */
@NullMarked
package org.houvast.command.closure.axon;

import org.jspecify.annotations.NullMarked;
