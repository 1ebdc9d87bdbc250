/** The commands as OpenAPI operations, read off their records. */
@NullMarked
package org.houvast.command.http.description;

import org.jspecify.annotations.NullMarked;
