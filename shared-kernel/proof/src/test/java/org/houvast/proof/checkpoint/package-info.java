@NullMarked
package org.houvast.proof.checkpoint;

import org.jspecify.annotations.NullMarked;
