/** What pages and answers share: language, words, dates, layout, and what is said when something is wrong. */
@NullMarked
package org.houvast.query.page;

import org.jspecify.annotations.NullMarked;
