@NullMarked
package org.houvast.query.attachment;

import org.jspecify.annotations.NullMarked;
