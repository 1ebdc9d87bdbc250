/** May I take this case along: to read it, and to check it far from here? */
@NullMarked
package org.houvast.query.dossier;

import org.jspecify.annotations.NullMarked;
