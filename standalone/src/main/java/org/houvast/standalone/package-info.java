/** Both sides and the embedded store in one process, and the command line that starts it. */
@NullMarked
package org.houvast.standalone;

import org.jspecify.annotations.NullMarked;
