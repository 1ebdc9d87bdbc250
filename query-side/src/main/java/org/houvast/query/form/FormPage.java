package org.houvast.query.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.houvast.language.access.CommandName;
import org.houvast.language.access.Question;
import org.houvast.language.attachment.LargestDocument;
import org.houvast.language.catalogue.Recorded;
import org.houvast.language.event.CaseEvent;
import org.houvast.query.access.Asks;
import org.houvast.query.access.Pseudonyms;
import org.houvast.query.board.Board;
import org.houvast.query.houses.Houses;
import org.houvast.query.page.Days;
import org.houvast.query.page.NotThere;
import org.houvast.query.page.Page;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.houvast.query.practices.PracticeNames;
import org.houvast.query.projecting.Entry;
import org.houvast.query.timeline.Histories;
import org.houvast.query.timeline.History;
import org.houvast.query.timeline.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One page per command, with its form. */
@Controller
class FormPage {

    private final Histories histories;
    private final Board board;
    private final Houses houses;
    private final Pseudonyms pseudonyms;
    private final PracticeNames practices;
    private final Clock clock;
    private final LargestDocument largest;

    FormPage(
            Histories histories,
            Board board,
            Houses houses,
            Pseudonyms pseudonyms,
            PracticeNames practices,
            Clock clock,
            @Value("${houvast.largest-document:" + LargestDocument.USUAL + "}") int mebibytes) {
        this.histories = histories;
        this.board = board;
        this.houses = houses;
        this.pseudonyms = pseudonyms;
        this.practices = practices;
        this.clock = clock;
        this.largest = new LargestDocument(mebibytes);
    }

    @Asks(Question.CASES)
    @GetMapping("/cases/new")
    String openCase(Parameters parameters, Reader reader, Model model) {
        parameters.only();
        return show(opening(CommandName.OPEN_CASE, "/api/cases", reader), "/cases/new", "/", reader, model);
    }

    @Asks(Question.CASES)
    @GetMapping("/houses/new")
    String openHouse(Parameters parameters, Reader reader, Model model) {
        parameters.only();
        return show(opening(CommandName.OPEN_HOUSE, "/api/houses", reader), "/houses/new", "/houses", reader, model);
    }

    @Asks(Question.CASES)
    @GetMapping("/houses/{house}/record/{command}")
    String toHouse(
            @PathVariable String house,
            @PathVariable String command,
            Parameters parameters,
            Reader reader,
            Model model) {
        parameters.only();
        var name = known(command, reader, false);
        var about = houses.name(house, reader)
                .orElseThrow(() -> new NotThere(reader.words().say("missing.house", house)));
        var form = CommandForm.of(
                name,
                "/api/houses/" + house + "/" + command,
                Choices.NONE,
                houses.version(house),
                today(),
                reader.words());
        model.addAttribute("about", about);
        return show(form, "/houses/" + house + "/record/" + command, "/houses", reader, model);
    }

    @Asks(Question.TIMELINE)
    @GetMapping("/cases/{caseId}/record/{command}")
    String toCase(
            @PathVariable String caseId,
            @PathVariable String command,
            Parameters parameters,
            Reader reader,
            Model model) {
        parameters.only("entry");
        var name = known(command, reader, true);
        var whole = histories
                .of(board.meant(caseId, reader))
                .orElseThrow(() -> new NotThere(reader.words().say("missing.case", caseId)));
        var names = new Names(whole, reader, pseudonyms);
        var offered = offered(whole, parameters.text("entry"), reader);
        var choices =
                CaseChoices.of(whole, offered, names, board.houses(), practices.in(reader.language()), reader.words());
        var form = CommandForm.of(
                name,
                "/api/cases/" + caseId + "/" + command,
                choices,
                whole.entries().size() - 1L,
                today(),
                reader.words());
        model.addAttribute("about", names.family());
        model.addAttribute("known", choices.known());
        model.addAttribute("documents", DocumentsTaken.in(caseId, largest));
        return show(form, "/cases/" + caseId + "/record/" + command, "/cases/" + caseId, reader, model);
    }

    /** The entry that is meant, or those that are likely to be. */
    private static List<Entry> offered(History whole, @Nullable String entry, Reader reader) {
        if (entry == null) {
            return Citable.of(whole);
        }
        return whole.entries().stream()
                .filter(each -> each.id().value().equals(entry))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new NotThere(reader.words().say("missing.entry", entry)));
    }

    private CommandForm opening(CommandName command, String address, Reader reader) {
        allowed(command, reader);
        return CommandForm.of(command, address, Choices.NONE, 0, today(), reader.words());
    }

    private static CommandName known(String code, Reader reader, boolean ofCase) {
        var command = Arrays.stream(CommandName.values())
                .filter(each ->
                        each.code().equals(code) && each != CommandName.OPEN_CASE && each != CommandName.OPEN_HOUSE)
                .filter(each -> CaseEvent.class.isAssignableFrom(Recorded.by(each)) == ofCase)
                .findFirst()
                .orElseThrow(() -> new NotThere(reader.words().say("missing.form", code)));
        allowed(command, reader);
        return command;
    }

    private static void allowed(CommandName command, Reader reader) {
        if (!reader.maySend(command) || !reader.seesNames()) {
            throw new AccessDeniedException(command.code());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    private static String show(CommandForm form, String path, String back, Reader reader, Model model) {
        model.addAttribute("page", new Page(reader, form.title(), path));
        model.addAttribute("form", form);
        model.addAttribute("back", back);
        return "query/form";
    }
}
