/** What the product does again and again by itself while it runs. */
@NullMarked
package org.houvast.command.recurring;

import org.jspecify.annotations.NullMarked;
