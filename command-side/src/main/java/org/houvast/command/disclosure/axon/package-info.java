/** Disclosure in its case. */
@NullMarked
package org.houvast.command.disclosure.axon;

import org.jspecify.annotations.NullMarked;
