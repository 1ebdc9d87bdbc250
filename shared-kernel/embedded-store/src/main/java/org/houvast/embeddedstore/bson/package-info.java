/** Documents as bytes: what is on the wire and in the file. */
@NullMarked
package org.houvast.embeddedstore.bson;

import org.jspecify.annotations.NullMarked;
