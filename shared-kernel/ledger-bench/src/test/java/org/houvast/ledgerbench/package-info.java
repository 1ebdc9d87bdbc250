@NullMarked
package org.houvast.ledgerbench;

import org.jspecify.annotations.NullMarked;
