package org.houvast.query.board;

import java.util.List;
import org.houvast.language.access.Question;
import org.houvast.query.access.Asks;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CasesController {

    private final CaseList list;

    CasesController(CaseList list) {
        this.list = list;
    }

    @Asks(Question.CASES)
    @GetMapping(path = "/api/cases", produces = MediaType.APPLICATION_JSON_VALUE)
    List<CaseRow> cases(Parameters parameters, Reader reader) {
        return list.answer(parameters.only("phase"), reader);
    }
}
