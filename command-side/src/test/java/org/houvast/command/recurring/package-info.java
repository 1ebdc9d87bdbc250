@NullMarked
package org.houvast.command.recurring;

import org.jspecify.annotations.NullMarked;
