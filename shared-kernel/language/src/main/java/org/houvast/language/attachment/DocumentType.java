package org.houvast.language.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.houvast.language.Coded;

/**
 * The types of documents that are taken: those that any reader opens alike in twenty years, and that run nothing. Files
 * of word processors are not among them: they may hold macros, and look otherwise elsewhere; they are saved as PDF.
 */
public enum DocumentType implements Coded {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    TEXT("text/plain");

    private final String mediaType;

    DocumentType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Its media type (RFC 6838), without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** What names of such files end in, in small letters without the dot; the usual one first. */
    public List<String> extensions() {
        return switch (this) {
            case PDF -> List.of("pdf");
            case PNG -> List.of("png");
            case JPEG -> List.of("jpg", "jpeg");
            case TEXT -> List.of("txt");
        };
    }

    /** The type of this media type; parameters and case do not matter. */
    public static Optional<DocumentType> ofMediaType(String given) {
        var bare = given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(bare))
                .findFirst();
    }

    /** The type that a file of this name says it is. */
    public static Optional<DocumentType> ofName(String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> name.contains(".") && type.extensions().contains(extension))
                .findFirst();
    }
}
