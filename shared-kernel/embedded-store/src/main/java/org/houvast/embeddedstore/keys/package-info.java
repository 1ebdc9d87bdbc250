/** Values as bytes whose order is MongoDB's order of the values, and the keys of a document in an index. */
@NullMarked
package org.houvast.embeddedstore.keys;

import org.jspecify.annotations.NullMarked;
