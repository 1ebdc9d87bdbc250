package org.houvast.proof.verify;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.export.DossierContents;
import org.houvast.proof.export.ExportKind;
import org.jspecify.annotations.Nullable;

/** An outcome as a text for people, or as JSON for programs. */
final class Answer {

    private final Verification outcome;
    private final Texts texts;

    Answer(Verification outcome, Texts texts) {
        this.outcome = outcome;
        this.texts = texts;
    }

    String text() {
        StringBuilder text = new StringBuilder(texts.get(outcome.isVerified() ? "verified" : "altered")).append('\n');
        Checkpoint checkpoint = outcome.checkpoint();
        if (checkpoint != null) {
            String kind = outcome.kind() == ExportKind.LOG ? "log" : "dossier";
            line(text, kind, checkpoint.origin(), "" + outcome.entries(), "" + checkpoint.size());
            ValueCount values = outcome.values().count();
            if (!values.isNone()) {
                line(text, "values", "" + values.readable(), "" + values.redacted(), "" + values.erased());
            }
            listed(text);
            line(text, "root", "" + checkpoint.size(), checkpoint.root().base64());
        }
        outcome.findings().faults().forEach(fault -> line(text, "fault", texts.of(fault)));
        if (outcome.findings().isCut()) {
            line(text, "more");
        }
        outcome.findings().remarks().forEach(remark -> line(text, "remark", texts.of(remark)));
        line(text, "limits");
        return text.toString();
    }

    private void listed(StringBuilder text) {
        DossierContents contents = outcome.contents();
        if (contents != null && !contents.withheld().isEmpty()) {
            line(text, "withheld-entries", "" + contents.withheld().size());
        }
        if (contents != null && !contents.files().isEmpty()) {
            line(
                    text,
                    "files",
                    "" + contents.files().size(),
                    String.join(", ", contents.files().keySet()));
        }
    }

    private void line(StringBuilder text, String key, @Nullable Object... arguments) {
        text.append(texts.get(key, arguments)).append('\n');
    }

    String json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("verified", outcome.isVerified());
        json.put("kind", outcome.kind().name());
        Checkpoint checkpoint = outcome.checkpoint();
        if (checkpoint != null) {
            json.put("origin", checkpoint.origin());
            json.put("size", checkpoint.size());
            json.put("root", checkpoint.root().base64());
        }
        json.put("entries", outcome.entries());
        if (outcome.kind() == ExportKind.DOSSIER) {
            json.put("values", counts(outcome.values().count()));
            DossierContents contents = outcome.contents();
            json.put("withheld", contents == null ? List.of() : List.copyOf(contents.withheld()));
            json.put("files", contents == null ? List.of() : files(contents));
        }
        json.put("faults", findings(outcome.findings().faults()));
        json.put("remarks", findings(outcome.findings().remarks()));
        json.put("more", outcome.findings().isCut());
        return Json.of(json) + "\n";
    }

    /** The files as the signed list names them. */
    private static List<Map<String, Object>> files(DossierContents contents) {
        return contents.files().entrySet().stream()
                .<Map<String, Object>>map(file -> new TreeMap<>(Map.of(
                        "name",
                        file.getKey(),
                        "sha256",
                        HexFormat.of().formatHex(file.getValue().bytes()))))
                .toList();
    }

    private static Map<String, Object> counts(ValueCount values) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("readable", values.readable());
        json.put("redacted", values.redacted());
        json.put("erased", values.erased());
        return json;
    }

    private List<Map<String, @Nullable Object>> findings(List<Finding> findings) {
        return findings.stream().map(this::finding).toList();
    }

    private Map<String, @Nullable Object> finding(Finding finding) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kind", finding.kind().name());
        json.put("position", finding.position());
        json.put("other", finding.other());
        json.put("id", finding.id());
        json.put("detail", finding.detail());
        json.put("text", texts.of(finding));
        return json;
    }
}
