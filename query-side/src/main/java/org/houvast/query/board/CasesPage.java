package org.houvast.query.board;

import org.houvast.language.access.CommandName;
import org.houvast.language.access.Question;
import org.houvast.query.access.Asks;
import org.houvast.query.page.Page;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.houvast.query.projecting.Freshness;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class CasesPage {

    private final CaseList list;
    private final Freshness freshness;
    private final boolean pilot;

    CasesPage(
            CaseList list,
            Freshness freshness,
            @Value("${houvast.demonstration:${houvast.demo:none}}") String demonstration) {
        this.list = list;
        this.freshness = freshness;
        this.pilot = demonstration.equals("pilot");
    }

    @Asks(Question.CASES)
    @GetMapping("/")
    String show(Parameters parameters, Reader reader, Model model) {
        parameters.only("phase");
        var after = parameters.number("after");
        model.addAttribute("after", after);
        model.addAttribute("complete", after == null ? 0 : freshness.position(Board.MODEL));
        model.addAttribute("page", new Page(reader, reader.words().say("cases.title"), "/"));
        model.addAttribute("rows", list.answer(parameters, reader));
        model.addAttribute("pilot", pilot);
        model.addAttribute("mayOpen", reader.maySend(CommandName.OPEN_CASE));
        model.addAttribute("clocks", new ClockWords(reader.words()));
        model.addAttribute("phases", CaseList.PHASES);
        model.addAttribute("phase", parameters.choice("phase", CaseList.PHASES));
        return "query/cases";
    }
}
