package org.houvast.query.houses;

import java.util.Arrays;
import java.util.List;
import org.houvast.language.access.CommandName;
import org.houvast.language.access.Question;
import org.houvast.language.catalogue.Labels;
import org.houvast.language.catalogue.Recorded;
import org.houvast.language.event.CaseEvent;
import org.houvast.query.access.Asks;
import org.houvast.query.houses.Houses.HouseRow;
import org.houvast.query.page.Page;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.houvast.query.projecting.Freshness;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The houses, as a page and for programs. */
@Controller
class HousesController {

    private final Houses houses;
    private final Freshness freshness;

    HousesController(Houses houses, Freshness freshness) {
        this.houses = houses;
        this.freshness = freshness;
    }

    /**
     * What may be recorded in a house.
     *
     * @param command the code of the command
     * @param label what is done with it
     */
    record Choice(String command, String label) {}

    @Asks(Question.CASES)
    @ResponseBody
    @GetMapping(path = "/api/houses", produces = MediaType.APPLICATION_JSON_VALUE)
    List<HouseRow> answer(Parameters parameters, Reader reader) {
        parameters.only();
        return houses.all(reader);
    }

    @Asks(Question.CASES)
    @GetMapping("/houses")
    String show(Parameters parameters, Reader reader, Model model) {
        parameters.only();
        var after = parameters.number("after");
        model.addAttribute("after", after);
        model.addAttribute("complete", after == null ? 0 : freshness.position(HousesProjector.MODEL));
        model.addAttribute("page", new Page(reader, reader.words().say("houses.title"), "/houses"));
        model.addAttribute("houses", houses.all(reader));
        model.addAttribute("mayOpen", reader.maySend(CommandName.OPEN_HOUSE));
        model.addAttribute("choices", choices(reader));
        return "query/houses";
    }

    private static List<Choice> choices(Reader reader) {
        return Arrays.stream(CommandName.values())
                .filter(command -> !CaseEvent.class.isAssignableFrom(Recorded.by(command)))
                .filter(command -> command != CommandName.OPEN_HOUSE && reader.maySend(command))
                .map(command -> new Choice(
                        command.code(),
                        Labels.command(command, reader.language().locale())))
                .toList();
    }
}
