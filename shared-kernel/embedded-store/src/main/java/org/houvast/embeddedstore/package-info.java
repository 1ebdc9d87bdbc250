/**
 * A durable server in this process that speaks MongoDB's wire protocol on a loopback port: what an organisation of one
 * machine runs instead of a MongoDB. First cut on H2's MVStore; docs/adr/0004 says what it lacks.
 */
@NullMarked
package org.houvast.embeddedstore;

import org.jspecify.annotations.NullMarked;
