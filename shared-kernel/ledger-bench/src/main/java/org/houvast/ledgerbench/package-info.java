/** Measures the ledger beside its peers, each in a process of its own, and writes down what came of it. */
@NullMarked
package org.houvast.ledgerbench;

import org.jspecify.annotations.NullMarked;
