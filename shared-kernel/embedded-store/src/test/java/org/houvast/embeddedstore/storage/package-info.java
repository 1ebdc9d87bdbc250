@NullMarked
package org.houvast.embeddedstore.storage;

import org.jspecify.annotations.NullMarked;
