@NullMarked
package org.houvast.embeddedstore.wire;

import org.jspecify.annotations.NullMarked;
