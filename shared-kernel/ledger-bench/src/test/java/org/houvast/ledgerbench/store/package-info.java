@NullMarked
package org.houvast.ledgerbench.store;

import org.jspecify.annotations.NullMarked;
