package org.houvast.query.measures;

import org.houvast.language.Coded;

/** What is counted. */
enum Unit implements Coded {
    FAMILY,
    CHILD
}
