package org.houvast.language.disclosure;

import java.time.LocalDate;
import org.houvast.language.EventId;
import org.houvast.language.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not shown, and on which ground.
 *
 * @param entry the entry; null for the file as a whole
 * @param ground the ground
 * @param explanation how the ground applies here; for the agogic exception: whom knowing it would harm, and how
 * @param reviewOn when it is looked at again; the agogic exception has such a day
 */
public record RefusedItem(
        @Nullable EventId entry,
        RefusalGround ground,
        @Personal String explanation,
        @Nullable LocalDate reviewOn) {}
