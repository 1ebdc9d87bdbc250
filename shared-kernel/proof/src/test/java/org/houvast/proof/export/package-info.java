@NullMarked
package org.houvast.proof.export;

import org.jspecify.annotations.NullMarked;
