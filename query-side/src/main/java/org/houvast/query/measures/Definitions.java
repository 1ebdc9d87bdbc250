package org.houvast.query.measures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The measures: what each means, as data, and how each is counted. Neither exists without the other. */
@Component
class Definitions {

    private static final Map<String, Measure> COUNTED = Map.of(
            "return-home-achieved", new ReturnHome(),
            "family-strengthening-achieved", new FamilyStrengthening(),
            "long-term-foster-care", new LongTermFosterCare());

    private final List<Definition> all;

    Definitions() {
        this(Definitions.class.getResourceAsStream("/org/houvast/query/measures.json"));
    }

    Definitions(InputStream source) {
        try (source) {
            var json = JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();
            this.all = List.of(json.readValue(source, Definition[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var defined = all.stream().map(Definition::id).collect(Collectors.toSet());
        if (defined.size() != all.size() || !defined.equals(COUNTED.keySet())) {
            throw new IllegalArgumentException("Defined are " + defined + ", counted " + COUNTED.keySet());
        }
    }

    List<Definition> all() {
        return all;
    }

    Optional<Definition> find(String id) {
        return all.stream().filter(definition -> definition.id().equals(id)).findFirst();
    }

    Measure measure(Definition definition) {
        var measure = COUNTED.get(definition.id());
        if (measure == null) {
            throw new IllegalArgumentException("Nobody counts " + definition.id());
        }
        return measure;
    }
}
