package org.houvast.command.http;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.command.http.binding.Fault;
import org.houvast.language.catalogue.Labels;
import org.houvast.language.rule.Findings;
import org.houvast.language.rule.Refusal;
import org.houvast.language.rule.Warning;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** A calm page that says what stands in the way, and holds what was filled in, to be mended and sent again. */
final class ProblemPage {

    private final Texts texts;

    ProblemPage(Texts texts) {
        this.texts = texts;
    }

    String html(Problem problem, HttpServletRequest request, Locale language) {
        var key = "problem." + problem.code();
        return """
                <!DOCTYPE html>
                <html lang="%1$s">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <meta name="color-scheme" content="light dark">
                  <title>%2$s</title>
                  <link rel="stylesheet" href="/command/problem.css">
                </head>
                <body>
                <main>
                  <h1>%2$s</h1>
                  <p>%3$s</p>
                <div role="alert">%4$s</div>%5$s</main>
                </body>
                </html>
                """.formatted(
                        htmlEscape(language.getLanguage()),
                        htmlEscape(texts.text(language, key + ".title")),
                        htmlEscape(texts.text(
                                language, key + ".detail", problem.details().toArray(String[]::new))),
                        reasons(problem, language),
                        formAgain(problem, request, language));
    }

    /** The same for a form that is still there: what stands in the way, to be shown above it. */
    String part(Problem problem, Locale language) {
        var key = "problem." + problem.code();
        return """
                <section class="problem %1$s">
                <h2 tabindex="-1">%2$s</h2>
                <p>%3$s</p>
                %4$s%5$s</section>
                """.formatted(
                        htmlEscape(problem.code()),
                        htmlEscape(texts.text(language, key + ".title")),
                        htmlEscape(texts.text(
                                language, key + ".detail", problem.details().toArray(String[]::new))),
                        reasons(problem, language),
                        versionSeen(problem));
    }

    /** After a stale version the sender has now been told, and may insist. */
    private static String versionSeen(Problem problem) {
        return problem.code().equals("stale")
                ? "<input type=\"hidden\" id=\"version\" name=\"%s\" value=\"%s\" hx-swap-oob=\"true\">\n"
                        .formatted(
                                Incoming.VERSION, htmlEscape(problem.details().getFirst()))
                : "";
    }

    private String reasons(Problem problem, Locale language) {
        var faults = problem.faults().stream().map(fault -> fault(fault, language));
        var refusals = problem.refusals().stream().map(refusal -> refusal(refusal, language));
        var warnings = problem.warnings().stream().map(warning -> question(warning, language));
        var items = Stream.of(faults, refusals, warnings)
                .flatMap(Function.identity())
                .collect(Collectors.joining());
        return items.isEmpty() ? "" : "<ul>\n" + items + "</ul>\n";
    }

    private String fault(Fault fault, Locale language) {
        return "<li><strong>%s</strong>: %s</li>\n"
                .formatted(
                        htmlEscape(label(fault.field(), language)),
                        htmlEscape(texts.text(
                                language,
                                "fault." + fault.code(),
                                fault.details().toArray(String[]::new))));
    }

    /** A warning, with room for its answer: fields of the form named {@code command}, wherever that stands. */
    private String question(Warning warning, Locale language) {
        var rule = warning.rule();
        return """
                <li><strong>%1$s</strong> %2$s <small>(%3$s)</small><br>%4$s
                <input type="hidden" form="command" name="answers.rule" value="%1$s">
                <label>%5$s <textarea form="command" name="answers.answer" rows="2" required></textarea></label></li>
                """.formatted(
                        rule.code(),
                        htmlEscape(Findings.rule(rule, language)),
                        htmlEscape(rule.source()),
                        htmlEscape(Findings.finding(rule, warning.finding(), MarkedIds.in(warning.facts()), language)),
                        htmlEscape(texts.text(language, "problem.why-all-the-same")));
    }

    /** With the rule and where it stands; a section of the domain tells nothing to who fills in a form. */
    private static String refusal(Refusal refusal, Locale language) {
        var rule = refusal.rule();
        var heading = rule == null
                ? ""
                : "<strong>%s</strong> %s <small>(%s)</small><br>"
                        .formatted(rule.code(), htmlEscape(Findings.rule(rule, language)), htmlEscape(rule.source()));
        return "<li>%s%s<br><em>%s</em></li>\n"
                .formatted(
                        heading,
                        htmlEscape(Findings.finding(rule, refusal.finding(), MarkedIds.in(refusal.facts()), language)),
                        htmlEscape(Findings.remedy(rule, refusal.finding(), MarkedIds.in(refusal.facts()), language)));
    }

    private String formAgain(Problem problem, HttpServletRequest request, Locale language) {
        var fields = new StringBuilder();
        Incoming.filledIn(request).forEach((name, values) -> {
            for (int i = 0; i < values.size(); i++) {
                fields.append(field(name, i, values.get(i), language));
            }
        });
        return """
                <form method="post" id="command" action="%s">
                %s%s%s<p><button type="submit">%s</button> <a href="%s">%s</a></p>
                </form>
                """.formatted(
                        htmlEscape(request.getRequestURI()),
                        token(request),
                        around(problem, request),
                        fields,
                        htmlEscape(texts.text(language, "problem.again")),
                        htmlEscape(back(request)),
                        htmlEscape(texts.text(language, "problem.back")));
    }

    private String field(String name, int number, String value, Locale language) {
        var id = htmlEscape(name + "-" + number);
        return """
                <p><label for="%1$s">%2$s</label>
                <textarea id="%1$s" name="%3$s" rows="%4$d">%5$s</textarea></p>
                """.formatted(
                        id,
                        htmlEscape(label(name, language)),
                        htmlEscape(name),
                        value.length() > 80 ? 6 : 1,
                        // a browser drops the first line end of a text area
                        "\n" + htmlEscape(value));
    }

    /** After a stale version the sender has now been told, and may insist. */
    private static String around(Problem problem, HttpServletRequest request) {
        var version =
                problem.code().equals("stale") ? problem.details().getFirst() : request.getParameter(Incoming.VERSION);
        return hidden(Incoming.VERSION, version) + hidden(Incoming.KEY, request.getParameter(Incoming.KEY));
    }

    private static String token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? hidden(token.getParameterName(), token.getToken())
                : "";
    }

    private static String hidden(String name, @Nullable String value) {
        return value == null || value.isBlank()
                ? ""
                : "<input type=\"hidden\" name=\"%s\" value=\"%s\">\n".formatted(htmlEscape(name), htmlEscape(value));
    }

    /** The case that the command was for; before there is one, the list of cases. */
    private static String back(HttpServletRequest request) {
        var parts = request.getRequestURI().split("/", -1);
        return parts.length > 4 && parts[2].equals("cases") ? "/cases/" + parts[3] : "/";
    }

    private static String label(String field, Locale language) {
        return Arrays.stream(field.replaceAll("\\[\\d+]", "").split("\\.", -1))
                .map(part -> Labels.field(part, language))
                .collect(Collectors.joining(": "));
    }
}
