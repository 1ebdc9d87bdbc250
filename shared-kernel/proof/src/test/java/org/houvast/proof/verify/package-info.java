@NullMarked
package org.houvast.proof.verify;

import org.jspecify.annotations.NullMarked;
