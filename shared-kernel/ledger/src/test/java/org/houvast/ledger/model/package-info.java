/**
 * The ledger against a model of it: random steps of writers, readers, crashes and checkpoints, and planted bugs that show
 * that the comparison notices.
 */
@NullMarked
package org.houvast.ledger.model;

import org.jspecify.annotations.NullMarked;
