package org.houvast.command.http.description;

import static org.houvast.language.rule.Rule.R02;
import static org.houvast.language.rule.Rule.R04;
import static org.houvast.language.rule.Rule.R05;
import static org.houvast.language.rule.Rule.R06;
import static org.houvast.language.rule.Rule.R07;
import static org.houvast.language.rule.Rule.R08;
import static org.houvast.language.rule.Rule.R09;
import static org.houvast.language.rule.Rule.R10;
import static org.houvast.language.rule.Rule.R11;
import static org.houvast.language.rule.Rule.R12;
import static org.houvast.language.rule.Rule.R13;
import static org.houvast.language.rule.Rule.R14;
import static org.houvast.language.rule.Rule.R15;
import static org.houvast.language.rule.Rule.R16;
import static org.houvast.language.rule.Rule.R17;
import static org.houvast.language.rule.Rule.R19;
import static org.houvast.language.rule.Rule.R20;
import static org.houvast.language.rule.Rule.R21;
import static org.houvast.language.rule.Rule.R22;
import static org.houvast.language.rule.Rule.R23;
import static org.houvast.language.rule.Rule.R24;
import static org.houvast.language.rule.Rule.R25;
import static org.houvast.language.rule.Rule.R29;
import static org.houvast.language.rule.Rule.R30;
import static org.houvast.language.rule.Rule.R31;
import static org.houvast.language.rule.Rule.R33;
import static org.houvast.language.rule.Rule.R34;
import static org.houvast.language.rule.Rule.R35;
import static org.houvast.language.rule.Rule.R38;

import java.util.List;
import org.houvast.language.access.CommandName;
import org.houvast.language.rule.Rule;

/** The rules that may refuse a command; the others leave warnings. */
final class RefusingRules {

    private RefusingRules() {}

    static List<Rule> of(CommandName command) {
        return switch (command) {
            case FORM_TEAM, REMOVE_MEMBER -> List.of(R24);
            case COMPLETE_INTAKE -> List.of(R21);
            case DECIDE_ADMISSION -> List.of(R21, R22, R35);
            case SET_PARENT_GOAL -> List.of(R25);
            case PLAN_VIDEO_FEEDBACK -> List.of(R38);
            case OPEN_HOUSE, CHANGE_PLACES -> List.of(R17);
            case APPROVE_SIMBA_PARENTS -> List.of(R19);
            case DECIDE_PLACEMENT -> List.of(R15, R16, R17, R19, R23, R35);
            case START_AFTERCARE -> List.of(R33);
            case NOTE_UNEASE -> List.of(R04);
            case RECORD_PARENTAL_SUPPORT -> List.of(R05);
            case COMPLETE_STEP -> List.of(R02, R05, R06, R12, R14);
            case PLAN_HEARING -> List.of(R08);
            case DISCUSS_CONCERNS -> List.of(R09);
            case CONSULT_MANDATED_SERVICE -> List.of(R10);
            case END_AFTERCARE -> List.of(R33, R35);
            case DECIDE_CONCERN -> List.of(R07, R35);
            case ASSESS_WILLINGNESS -> List.of(R06, R35);
            case CHOOSE_ROUTE -> List.of(R06, R07, R11, R12, R35);
            case AGREE_SAFETY_PLAN -> List.of(R11);
            case REFER_TO_MANDATED_SERVICE -> List.of(R06, R13);
            case RECORD_MANDATED_OUTCOME -> List.of(R35);
            case EXTEND_TERM -> List.of(R07, R20, R35);
            case DECIDE_REASSESSMENT -> List.of(R07, R20, R30, R35);
            case DECIDE_RETURN -> List.of(R07, R24, R29, R30, R31, R33, R35);
            case REFER_TO_LONG_TERM_FOSTER_CARE -> List.of(R07, R34, R35);
            case SET_TRAJECTORY_GOAL, CHANGE_TRAJECTORY_GOAL, CLOSE_CASE, DECIDE_ACCESS, DECIDE_SHARING -> List.of(R35);
            default -> List.of();
        };
    }
}
