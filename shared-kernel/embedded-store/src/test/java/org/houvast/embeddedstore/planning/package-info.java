@NullMarked
package org.houvast.embeddedstore.planning;

import org.jspecify.annotations.NullMarked;
