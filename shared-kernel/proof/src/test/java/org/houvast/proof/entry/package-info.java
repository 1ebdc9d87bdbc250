@NullMarked
package org.houvast.proof.entry;

import org.jspecify.annotations.NullMarked;
