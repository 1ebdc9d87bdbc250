package org.houvast.embeddedstore.commands;

import org.houvast.embeddedstore.queries.Memory;
import org.houvast.embeddedstore.storage.Storage;

/**
 * What commands use.
 *
 * @param storage the documents
 * @param cursors the queries that are not read to their end yet
 * @param memory what all queries together may hold
 */
record Services(Storage storage, Cursors cursors, Memory memory) {}
