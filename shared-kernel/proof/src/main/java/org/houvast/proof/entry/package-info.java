/** The one form in which an entry is hashed, exported and shown to outsiders. */
@NullMarked
package org.houvast.proof.entry;

import org.jspecify.annotations.NullMarked;
