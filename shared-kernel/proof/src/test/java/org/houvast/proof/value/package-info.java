@NullMarked
package org.houvast.proof.value;

import org.jspecify.annotations.NullMarked;
