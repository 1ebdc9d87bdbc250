package org.houvast.query.search;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.houvast.language.access.Question;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.rule.Rule;
import org.houvast.query.access.Asks;
import org.houvast.query.accesslog.AccessLog;
import org.houvast.query.page.NotThere;
import org.houvast.query.page.Page;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Searches. What is looked for may name people, so it is sent in a body and never stands in an address: it is noted in
 * the access log, and the address of the answer is that of the note (docs/adr/0033).
 */
@Controller
class SearchController {

    private static final String ANSWER = "/search/";

    private final Search search;
    private final AccessLog log;

    SearchController(Search search, AccessLog log) {
        this.search = search;
        this.log = log;
    }

    @Asks(Question.SEARCH)
    @ResponseBody
    @PostMapping(path = "/api/search", produces = MediaType.APPLICATION_JSON_VALUE)
    Found search(Parameters parameters, Reader reader, HttpServletResponse response) {
        var sought = Sought.of(parameters.only(Sought.PARAMETERS), reader.words());
        var found = search.find(sought, reader);
        response.setHeader(HttpHeaders.CONTENT_LOCATION, "/api/search/" + noted(sought, found, reader));
        return found;
    }

    @Asks(Question.SEARCH)
    @ResponseBody
    @GetMapping(path = "/api/search/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    Found again(@PathVariable String id, Parameters parameters, Reader reader) {
        parameters.only();
        return search.find(own(id, reader), reader);
    }

    @Asks(Question.SEARCH)
    @PostMapping("/search")
    String send(Parameters parameters, Reader reader) {
        var sought = Sought.of(parameters.only(withToken()), reader.words());
        return "redirect:" + ANSWER + noted(sought, search.find(sought, reader), reader);
    }

    @Asks(Question.SEARCH)
    @GetMapping("/search")
    String form(Parameters parameters, Reader reader, Model model) {
        parameters.only();
        return page("/search", Map.of(), reader, model);
    }

    @Asks(Question.SEARCH)
    @GetMapping("/search/{id}")
    String show(@PathVariable String id, Parameters parameters, Reader reader, Model model) {
        parameters.only();
        var sought = own(id, reader);
        model.addAttribute("found", search.find(sought, reader));
        return page(ANSWER + id, sought.terms(), reader, model);
    }

    private String page(String path, Map<String, String> terms, Reader reader, Model model) {
        model.addAttribute("page", new Page(reader, reader.words().say("search.title"), path));
        model.addAttribute("terms", terms);
        model.addAttribute("houses", search.houses(reader));
        model.addAttribute("decisions", DecisionKind.values());
        model.addAttribute("rules", Rule.values());
        return "query/search";
    }

    private String noted(Sought sought, Found found, Reader reader) {
        return log.note(reader, "search", null, sought.terms(), found.cases().size());
    }

    /** Only who searched may see the answer again. */
    private Sought own(String id, Reader reader) {
        return log.own(id, reader)
                .filter(access -> access.what().equals("search"))
                .flatMap(access -> Optional.ofNullable(access.terms()))
                .map(Sought::of)
                .orElseThrow(() -> new NotThere(reader.words().say("search.not-yours")));
    }

    /** A form brings the token against forgery along. */
    private static String[] withToken() {
        var names = Arrays.copyOf(Sought.PARAMETERS, Sought.PARAMETERS.length + 1);
        names[Sought.PARAMETERS.length] = "_csrf";
        return names;
    }
}
