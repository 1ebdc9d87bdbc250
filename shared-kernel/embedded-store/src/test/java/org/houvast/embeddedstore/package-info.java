@NullMarked
package org.houvast.embeddedstore;

import org.jspecify.annotations.NullMarked;
