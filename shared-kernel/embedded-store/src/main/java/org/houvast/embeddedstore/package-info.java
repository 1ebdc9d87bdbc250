/**
 * A durable server in this process that speaks MongoDB's wire protocol on a loopback port: what an organisation of one
 * machine runs instead of a MongoDB (docs/adr/0022).
 */
@NullMarked
package org.houvast.embeddedstore;

import org.jspecify.annotations.NullMarked;
