package org.houvast.query.practices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.houvast.language.access.Question;
import org.houvast.query.access.Asks;
import org.houvast.query.page.Page;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class PracticesPage {

    private final PracticeList list;

    PracticesPage(PracticeList list) {
        this.list = list;
    }

    @Asks(Question.PRACTICES)
    @GetMapping("/practices")
    String show(Parameters parameters, Reader reader, Model model) {
        var rows = list.answer(parameters, reader);
        model.addAttribute("page", new Page(reader, reader.words().say("practices.title"), "/practices"));
        model.addAttribute("count", rows.size());
        model.addAttribute(
                "blocks",
                rows.stream()
                        .collect(Collectors.groupingBy(PracticeRow::block, LinkedHashMap::new, Collectors.toList())));
        model.addAttribute("choices", list.blocks());
        model.addAttribute("themes", themes(reader));
        model.addAttribute("block", parameters.choice("block", list.blocks()));
        model.addAttribute("words", parameters.text("words"));
        model.addAttribute(
                "used", parameters.choice("used", List.of("all", "yes")).equals("yes"));
        model.addAttribute("mayOpenCases", reader.mayAsk(Question.TIMELINE));
        return "query/practices";
    }

    private Map<String, String> themes(Reader reader) {
        var themes = new LinkedHashMap<String, String>();
        list.themes().forEach(block -> themes.put(String.valueOf(block.number()), block.theme(reader.language())));
        return themes;
    }
}
