/** What the suites of every module run on; the only part of these tests that other modules see. */
@NullMarked
package org.houvast.embeddedstore.testing;

import org.jspecify.annotations.NullMarked;
