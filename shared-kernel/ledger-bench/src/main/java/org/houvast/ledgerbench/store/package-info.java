/** The embedded store beside mongo-java-server's H2 backend and beside SQLite itself. */
@NullMarked
package org.houvast.ledgerbench.store;

import org.jspecify.annotations.NullMarked;
