package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a document that tells what to do, each of the type it must have; one that is not known is refused. */
final class Arguments {

    private final String name;
    private final Document fields;

    private Arguments(String name, Document fields) {
        this.name = name;
        this.fields = fields;
    }

    /**
     * Takes a document.
     *
     * @param name of the command or of the part of it
     * @param known which fields there may be
     */
    static Arguments of(String name, Document fields, Set<String> known) {
        for (String field : fields.keySet()) {
            if (!known.contains(field)) {
                throw Errors.unknownField(name + "." + field);
            }
        }
        return new Arguments(name, fields);
    }

    /** Fields that must be there. */
    void require(String... required) {
        for (String field : required) {
            if (!has(field)) {
                throw Errors.missingField(name + "." + field);
            }
        }
    }

    boolean has(String field) {
        return fields.get(field) != null;
    }

    @Nullable
    Object any(String field) {
        return fields.get(field);
    }

    String text(String field) {
        if (fields.get(field) instanceof String text) {
            return text;
        }
        throw Errors.typeMismatch(name + "." + field, "string");
    }

    Document document(String field) {
        return switch (fields.get(field)) {
            case Document document -> document;
            case null -> new Document();
            default -> throw Errors.typeMismatch(name + "." + field, "object");
        };
    }

    /** A whole number; the default where there is none. */
    long number(String field, long otherwise) {
        return switch (fields.get(field)) {
            case Number number when number.doubleValue() == number.longValue() -> number.longValue();
            case null -> otherwise;
            default -> throw Errors.typeMismatch(name + "." + field, "long");
        };
    }

    /** A whole number that is not below 0. */
    long count(String field) {
        long count = number(field, 0);
        if (count < 0) {
            throw Errors.outOfBounds(name + "." + field, 0, count);
        }
        return count;
    }

    boolean flag(String field, boolean otherwise) {
        return switch (fields.get(field)) {
            case Boolean flag -> flag;
            case Number number -> number.doubleValue() != 0;
            case null -> otherwise;
            default -> throw Errors.typeMismatch(name + "." + field, "bool");
        };
    }

    List<Document> documents(String field) {
        if (!(fields.get(field) instanceof List<?> elements)) {
            throw Errors.typeMismatch(name + "." + field, "array");
        }
        List<Document> documents = new ArrayList<>(elements.size());
        for (Object element : elements) {
            if (!(element instanceof Document document)) {
                throw Errors.typeMismatch(name + "." + field, "array of objects");
            }
            documents.add(document);
        }
        return documents;
    }

    /** Options that change nothing as long as they are not set. */
    void refuseIfSet(Set<String> options) {
        for (String option : options) {
            if (flag(option, false)) {
                throw Errors.invalidOptions(
                        "The option '" + option + "' of " + name + " is not supported by this store");
            }
        }
    }

    /** Strings are compared byte by byte: any other collation is refused. */
    void refuseCollation() {
        Document collation = document("collation");
        if (!collation.isEmpty() && !collation.equals(new Document("locale", "simple"))) {
            throw Errors.invalidOptions("Only the collation {locale: \"simple\"} is supported by this store");
        }
    }
}
