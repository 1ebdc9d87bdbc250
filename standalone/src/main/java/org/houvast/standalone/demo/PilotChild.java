package org.houvast.standalone.demo;

import java.time.LocalDate;
import java.util.Locale;
import org.houvast.language.ChildId;

/**
 * A child of the reconstruction.
 *
 * @param id the child
 * @param name an invented first name
 * @param born the date of birth
 * @param course how the trajectory goes
 */
record PilotChild(ChildId id, String name, LocalDate born, Course course) {

    static PilotChild of(int family, String name, String born, Course course) {
        var id = "f%02d-%s".formatted(family, name.toLowerCase(Locale.ROOT));
        return new PilotChild(new ChildId(id), name, LocalDate.parse(born), course);
    }
}
