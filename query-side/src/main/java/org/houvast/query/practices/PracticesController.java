package org.houvast.query.practices;

import java.util.List;
import org.houvast.language.access.Question;
import org.houvast.query.access.Asks;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PracticesController {

    private final PracticeList list;

    PracticesController(PracticeList list) {
        this.list = list;
    }

    @Asks(Question.PRACTICES)
    @GetMapping(path = "/api/practices", produces = MediaType.APPLICATION_JSON_VALUE)
    List<PracticeRow> practices(Parameters parameters, Reader reader) {
        return list.answer(parameters, reader);
    }
}
