/** Who searched for what, and who took which dossier along? */
@NullMarked
package org.houvast.query.accesslog;

import org.jspecify.annotations.NullMarked;
