/** MongoDB's wire protocol on a loopback port. */
@NullMarked
package org.houvast.embeddedstore.wire;

import org.jspecify.annotations.NullMarked;
