package org.houvast.query.why;

import java.util.stream.Collectors;
import org.houvast.language.access.Question;
import org.houvast.query.access.Asks;
import org.houvast.query.page.Page;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class WhyPage {

    private final Answering answering;

    WhyPage(Answering answering) {
        this.answering = answering;
    }

    @Asks(Question.WHY)
    @GetMapping("/cases/{caseId}/decisions/{decisionId}")
    String show(
            @PathVariable String caseId,
            @PathVariable String decisionId,
            Parameters parameters,
            Reader reader,
            Model model) {
        parameters.only("knownAt");
        var answer = answering.why(caseId, decisionId, parameters, reader);
        var why = answer.why();
        var title = why.decision().entry().title();
        model.addAttribute(
                "page",
                new Page(
                        reader,
                        reader.words().say("why.title", title),
                        "/cases/" + why.caseId() + "/decisions/" + decisionId));
        model.addAttribute("why", why);
        model.addAttribute("graph", Graph.of(why, reader.words()));
        model.addAttribute("knownAt", parameters.text("knownAt"));
        model.addAttribute("family", answer.names().family());
        model.addAttribute(
                "supported",
                why.edges().stream()
                        .filter(edge -> edge.kind().equals("evidence"))
                        .collect(Collectors.groupingBy(
                                Why.Edge::from, Collectors.mapping(Why.Edge::to, Collectors.toList()))));
        model.addAttribute(
                "titles",
                why.nodes().stream()
                        .collect(Collectors.toMap(
                                Why.Node::id, node -> node.entry().title())));
        return "query/why";
    }
}
