package org.houvast.query.measures;

import java.util.List;
import org.houvast.language.access.Question;
import org.houvast.query.access.Asks;
import org.houvast.query.access.Pseudonyms;
import org.houvast.query.page.Page;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class MeasuresPage {

    private final Definitions definitions;
    private final Measures measures;
    private final Pseudonyms pseudonyms;
    private final boolean pilot;

    MeasuresPage(
            Definitions definitions,
            Measures measures,
            Pseudonyms pseudonyms,
            @Value("${houvast.demonstration:${houvast.demo:none}}") String demonstration) {
        this.definitions = definitions;
        this.measures = measures;
        this.pseudonyms = pseudonyms;
        this.pilot = demonstration.equals("pilot");
    }

    @Asks(Question.MEASURES)
    @GetMapping("/measures")
    String all(Parameters parameters, Reader reader, Model model) {
        parameters.only();
        List<MeasureView> views = definitions.all().stream()
                .flatMap(definition -> definition.units().stream()
                        .map(unit -> Inquiry.plain(definition, unit))
                        .map(inquiry -> MeasureView.of(inquiry, measures.figure(inquiry, reader), reader.words())))
                .toList();
        model.addAttribute("page", new Page(reader, reader.words().say("measures.title"), "/measures"));
        model.addAttribute("views", views);
        model.addAttribute("pilot", pilot);
        return "query/measures";
    }

    @Asks(Question.MEASURES)
    @GetMapping("/measures/{id}")
    String one(@PathVariable String id, Parameters parameters, Reader reader, Model model) {
        var inquiry = Inquiry.understand(id, definitions, parameters, reader.words());
        var view = MeasureView.of(inquiry, measures.figure(inquiry, reader), reader.words());
        model.addAttribute("page", new Page(reader, view.title(), "/measures/" + id));
        model.addAttribute("view", view);
        model.addAttribute("inquiry", inquiry);
        model.addAttribute("knownAt", parameters.text("knownAt"));
        model.addAttribute("divisions", Inquiry.DIVISIONS);
        model.addAttribute("methods", Interval.Method.codes());
        model.addAttribute("pilot", pilot);
        return "query/measure";
    }

    @Asks(Question.MEASURES)
    @GetMapping("/measures/{id}/trajectories.csv")
    ResponseEntity<String> rows(@PathVariable String id, Parameters parameters, Reader reader) {
        var inquiry = Inquiry.understand(id, definitions, parameters, reader.words());
        return ResponseEntity.ok()
                .contentType(MeasuresController.CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + inquiry.definition().id() + ".csv\"")
                .body(Rows.csv(inquiry, measures.trajectories(inquiry), pseudonyms));
    }
}
