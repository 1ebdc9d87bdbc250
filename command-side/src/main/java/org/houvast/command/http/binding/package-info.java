/** From the fields of a request to a command, with every fault named by its field. */
@NullMarked
package org.houvast.command.http.binding;

import org.jspecify.annotations.NullMarked;
