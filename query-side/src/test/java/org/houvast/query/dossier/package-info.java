/** Tests of what is taken along. */
@NullMarked
package org.houvast.query.dossier;

import org.jspecify.annotations.NullMarked;
