/** The Merkle tree of RFC 9162 section 2.1, kept as the tiles of C2SP tlog-tiles: built, read, proven, verified. */
@NullMarked
package org.houvast.proof.tree;

import org.jspecify.annotations.NullMarked;
