package org.houvast.command.http.description;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.houvast.command.http.binding.Shape;
import org.houvast.command.http.binding.Shape.Part;
import org.houvast.language.Coded;
import org.houvast.language.Identifier;
import org.houvast.language.practice.PracticeId;
import org.houvast.language.practice.Practices;

/** Shapes as schemas and examples. */
final class Schemas {

    private static final int LONGEST_TEXT = 20_000;

    private Schemas() {}

    static Schema<?> object(List<Part> parts) {
        var object = new ObjectSchema();
        object.setAdditionalProperties(false);
        parts.forEach(part -> object.addProperty(part.name(), of(part.shape())));
        parts.stream().filter(part -> !part.optional()).map(Part::name).forEach(object::addRequiredItem);
        return object;
    }

    static Schema<?> of(Shape shape) {
        return switch (shape) {
            case Shape.Text text -> new StringSchema().minLength(1).maxLength(LONGEST_TEXT);
            case Shape.Whole whole -> new IntegerSchema().format("int32");
            case Shape.Flag flag -> new BooleanSchema();
            case Shape.Day day -> new StringSchema().format("date");
            case Shape.Time time -> new StringSchema().pattern("\\d{2}:\\d{2}(:\\d{2})?");
            case Shape.Named named -> new StringSchema().pattern(Identifier.SHAPE.pattern());
            case Shape.Word word -> words(word);
            case Shape.Many many -> new ArraySchema().items(of(many.of()));
            case Shape.Composite composite -> object(composite.parts());
        };
    }

    private static Schema<?> words(Shape.Word word) {
        var schema = new StringSchema();
        word.words().stream().map(Coded::code).forEach(schema::addEnumItem);
        return schema;
    }

    static Map<String, Object> example(List<Part> parts) {
        var example = new LinkedHashMap<String, Object>();
        parts.forEach(part -> example.put(part.name(), example(part)));
        return example;
    }

    private static Object example(Part part) {
        return example(part.name(), part.shape());
    }

    private static Object example(String name, Shape shape) {
        return switch (shape) {
            case Shape.Text text -> name;
            case Shape.Whole whole -> 45;
            case Shape.Flag flag -> true;
            case Shape.Day day -> "2021-03-12";
            case Shape.Time time -> "14:30";
            case Shape.Named named ->
                named.makers().contains(PracticeId.class)
                        ? Practices.all().iterator().next().value()
                        : name + "-1";
            case Shape.Word word -> word.words().getFirst().code();
            case Shape.Many many -> List.of(example(name, many.of()));
            case Shape.Composite composite -> example(composite.parts());
        };
    }
}
