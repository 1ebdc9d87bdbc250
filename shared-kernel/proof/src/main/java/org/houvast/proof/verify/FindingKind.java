package org.houvast.proof.verify;

/** What can be said of an export, each with its sentence in the texts. */
enum FindingKind {
    CHECKPOINT_NOT_TRUSTED(true),
    CONTENTS_NOT_TRUSTED(true),
    ENTRY_ALTERED(true),
    ENTRY_MISSING(true),
    ENTRY_INSERTED(true),
    ENTRIES_SWAPPED(true),
    ENTRY_MISPLACED(true),
    ENTRY_UNREADABLE(true),
    ENTRIES_DISPUTED(true),
    ROOT_UNKNOWN(true),
    PROOF_MISSING(true),
    PROOF_UNREADABLE(true),
    PROOF_FOR_ANOTHER_ENTRY(true),
    PROOF_FOR_ANOTHER_CHECKPOINT(true),
    TILE_ALTERED(true),
    TILE_LOST(false),
    VALUE_KEY_WRONG(true),
    VALUE_KEY_ALTERED(true),
    VALUE_KEYS_UNREADABLE(true),
    VALUE_KEY_UNUSED(false),
    ROTATION_FOLLOWED(false),
    ROTATION_NOT_TRUSTED(true),
    ROTATION_CONTRADICTED(true),
    ROTATION_NOT_COMPARABLE(true),
    KEPT_NOT_TRUSTED(true),
    KEPT_CONTRADICTED(true),
    KEPT_NOT_COMPARABLE(false),
    FILE_ALTERED(true),
    FILE_MISSING(true),
    FILE_RENAMED(true),
    FOREIGN_FILE(true);

    private final boolean fault;

    FindingKind(boolean fault) {
        this.fault = fault;
    }

    /** Whether the export does not verify because of it; else it is a remark. */
    boolean isFault() {
        return fault;
    }
}
