/** Signed notes (C2SP signed-note) with Ed25519 keys. */
@NullMarked
package org.houvast.proof.note;

import org.jspecify.annotations.NullMarked;
