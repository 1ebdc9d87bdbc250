/** What does a document of an entry say? */
@NullMarked
package org.houvast.query.attachment;

import org.jspecify.annotations.NullMarked;
