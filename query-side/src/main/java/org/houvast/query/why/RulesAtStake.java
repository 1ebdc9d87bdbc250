package org.houvast.query.why;

import static org.houvast.language.rule.Rule.R06;
import static org.houvast.language.rule.Rule.R07;
import static org.houvast.language.rule.Rule.R10;
import static org.houvast.language.rule.Rule.R11;
import static org.houvast.language.rule.Rule.R12;
import static org.houvast.language.rule.Rule.R15;
import static org.houvast.language.rule.Rule.R16;
import static org.houvast.language.rule.Rule.R17;
import static org.houvast.language.rule.Rule.R18;
import static org.houvast.language.rule.Rule.R19;
import static org.houvast.language.rule.Rule.R20;
import static org.houvast.language.rule.Rule.R21;
import static org.houvast.language.rule.Rule.R22;
import static org.houvast.language.rule.Rule.R23;
import static org.houvast.language.rule.Rule.R30;
import static org.houvast.language.rule.Rule.R31;
import static org.houvast.language.rule.Rule.R32;
import static org.houvast.language.rule.Rule.R33;
import static org.houvast.language.rule.Rule.R34;
import static org.houvast.language.rule.Rule.R35;

import java.util.List;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.rule.Rule;

/**
 * The rules that a decision of each kind is judged by (domain.md 1.6 and 1.7). A hard rule among them that the decision
 * carries no warning for was met: it would have been refused otherwise.
 */
final class RulesAtStake {

    private RulesAtStake() {}

    static List<Rule> in(DecisionKind kind) {
        return switch (kind) {
            case D1 -> List.of(R06, R07, R10, R35);
            case D2 -> List.of(R06, R35);
            case D3 -> List.of(R07, R11, R35);
            case D4, D13, D14 -> List.of(R35);
            case D5 -> List.of(R21, R22, R23, R35);
            case D6 -> List.of(R15, R16, R17, R18, R19, R23, R35);
            case D7, D12 -> List.of(R35);
            case D8 -> List.of(R07, R16, R20, R23, R30, R35);
            case D9 -> List.of(R07, R12, R23, R30, R31, R32, R33, R35);
            case D10 -> List.of(R33, R35);
            case D11 -> List.of(R07, R34, R35);
        };
    }
}
