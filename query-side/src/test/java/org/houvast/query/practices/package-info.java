/** Tests of the catalogue of practices. */
@NullMarked
package org.houvast.query.practices;

import org.jspecify.annotations.NullMarked;
