package org.houvast.query.practices;

import java.util.LinkedHashMap;
import java.util.Map;
import org.houvast.language.practice.PracticeId;
import org.houvast.query.page.Language;
import org.springframework.stereotype.Component;

/** The names of the practices, for who chooses one. */
@Component
public class PracticeNames {

    private final Catalogue catalogue;

    PracticeNames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The name of each, in the order of the source. */
    public Map<PracticeId, String> in(Language language) {
        var names = new LinkedHashMap<PracticeId, String>();
        catalogue.all().forEach(practice -> names.put(new PracticeId(practice.id()), practice.name(language)));
        return names;
    }
}
