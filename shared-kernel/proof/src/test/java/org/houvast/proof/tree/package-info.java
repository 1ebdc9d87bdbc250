@NullMarked
package org.houvast.proof.tree;

import org.jspecify.annotations.NullMarked;
