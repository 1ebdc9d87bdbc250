/** Tests of the forms. */
@NullMarked
package org.houvast.query.form;

import org.jspecify.annotations.NullMarked;
