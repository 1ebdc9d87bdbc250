package org.houvast.language.examination;

import org.houvast.language.Coded;

/** What kind of data was gathered (gegevens; domain.md 1.5, B). */
public enum EvidenceKind implements Coded {
    TALK,
    OBSERVATION,
    DOCUMENT,
    QUESTIONNAIRE
}
