@NullMarked
package org.houvast.standalone.proving;

import org.jspecify.annotations.NullMarked;
