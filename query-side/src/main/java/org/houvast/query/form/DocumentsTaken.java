package org.houvast.query.form;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.language.CaseId;
import org.houvast.language.attachment.DocumentType;
import org.houvast.language.attachment.LargestDocument;

/**
 * What a form says of the documents that can be handed in for a case.
 *
 * @param address where they are handed in, one by one
 * @param largest the most that one may hold
 */
public record DocumentsTaken(String address, LargestDocument largest) {

    static DocumentsTaken in(String caseId, LargestDocument largest) {
        return new DocumentsTaken("/api/cases/" + new CaseId(caseId) + "/attachments", largest);
    }

    /** The ends of the names of their files, as a browser offers them: {@code .pdf,.png}. */
    public String endings() {
        return extensions().map(each -> "." + each[0]).collect(Collectors.joining(","));
    }

    /** The media type that each end of a name stands for: {@code pdf=application/pdf png=image/png}. */
    public String mediaTypes() {
        return extensions().map(each -> each[0] + "=" + each[1]).collect(Collectors.joining(" "));
    }

    private static Stream<String[]> extensions() {
        return Arrays.stream(DocumentType.values())
                .flatMap(type ->
                        type.extensions().stream().map(extension -> new String[] {extension, type.mediaType()}));
    }
}
