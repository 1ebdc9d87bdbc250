package org.houvast.query.practices;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.houvast.language.practice.PracticeId;
import org.houvast.language.practice.Practices;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The practices as data. It has those that the language knows, and no others. */
@Component
class Catalogue {

    private final List<Practice> all;

    Catalogue() {
        this(Catalogue.class.getResourceAsStream("/org/houvast/query/practices.json"));
    }

    Catalogue(InputStream source) {
        try (source) {
            var json = JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();
            this.all = List.of(json.treeToValue(json.readTree(source).get("practices"), Practice[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var described =
                all.stream().map(practice -> new PracticeId(practice.id())).toList();
        if (!described.equals(List.copyOf(Practices.all()))) {
            throw new IllegalArgumentException("The catalogue describes others than the language knows: "
                    + described.stream()
                            .filter(practice -> !Practices.know(practice))
                            .map(PracticeId::value)
                            .collect(Collectors.joining(", ")));
        }
    }

    /** All of them, in the order of the source. */
    List<Practice> all() {
        return all;
    }

    /** One of each building block, in order: it tells the number and the theme. */
    List<Practice.BuildingBlock> blocks() {
        return all.stream()
                .map(Practice::buildingBlock)
                .collect(Collectors.toMap(
                        Practice.BuildingBlock::number, block -> block, (first, next) -> first, TreeMap::new))
                .values()
                .stream()
                .toList();
    }
}
