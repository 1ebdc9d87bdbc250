@NullMarked
package org.houvast.proof.note;

import org.jspecify.annotations.NullMarked;
