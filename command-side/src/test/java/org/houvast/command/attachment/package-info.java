@NullMarked
package org.houvast.command.attachment;

import org.jspecify.annotations.NullMarked;
