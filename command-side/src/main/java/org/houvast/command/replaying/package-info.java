/** Replays the ledger under another version of a profile: who would be judged differently. Nothing is recorded. */
@NullMarked
package org.houvast.command.replaying;

import org.jspecify.annotations.NullMarked;
