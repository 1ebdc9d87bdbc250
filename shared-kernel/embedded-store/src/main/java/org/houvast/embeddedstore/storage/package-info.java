/** The file: documents and index entries in SQLite, one writer with group commit, readers that only see what is kept. */
@NullMarked
package org.houvast.embeddedstore.storage;

import org.jspecify.annotations.NullMarked;
