/** MongoDB's commands, as far as this store has them; what it does not have is refused (MongoDB manual, "Database commands"). */
@NullMarked
package org.houvast.embeddedstore.commands;

import org.jspecify.annotations.NullMarked;
