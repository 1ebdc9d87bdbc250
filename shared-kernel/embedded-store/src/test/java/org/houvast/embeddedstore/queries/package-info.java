@NullMarked
package org.houvast.embeddedstore.queries;

import org.jspecify.annotations.NullMarked;
