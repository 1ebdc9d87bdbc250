/** The offline verifier: an exported file and a public key in, what is proven and what is not out. */
@NullMarked
package org.houvast.proof.verify;

import org.jspecify.annotations.NullMarked;
