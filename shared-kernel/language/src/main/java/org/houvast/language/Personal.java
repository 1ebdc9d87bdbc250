package org.houvast.language;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a component of a record holds is personal: a name, a day of birth, an address, free text. It is stored sealed
 * under the keys of the persons it is about, and is erased when the last of these keys is destroyed (domain.md 4.4: an
 * entry about two siblings is kept as long as the one that must be kept longer).
 *
 * <p>Once erased, a text reads as {@link #ERASED}, a list of texts as a list of that one, and anything else as null: such
 * a component is {@code @Nullable}, whether or not it can be left out.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {

    /** What an erased text reads as. It begins with a control character, which no input may hold. */
    String ERASED = "\u0018erased";

    /**
     * The components of the same record, or its methods without parameters, that name whom it is about: a
     * {@link PersonId}, {@link ChildId}, {@link CaseId} or {@link HouseId}, or a list of these. None: whom the event
     * around it is about ({@code DomainEvent.subjects()}).
     */
    String[] of() default {};
}
