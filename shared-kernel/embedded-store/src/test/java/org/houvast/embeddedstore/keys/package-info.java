@NullMarked
package org.houvast.embeddedstore.keys;

import org.jspecify.annotations.NullMarked;
