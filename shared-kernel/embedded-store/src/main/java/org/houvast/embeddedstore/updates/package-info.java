/** What becomes of a document: update operators, replacements, and what an upsert inserts. */
@NullMarked
package org.houvast.embeddedstore.updates;

import org.jspecify.annotations.NullMarked;
