@NullMarked
package org.houvast.ledger.attachments;

import org.jspecify.annotations.NullMarked;
