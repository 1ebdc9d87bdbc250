package org.houvast.standalone.demo;

/** How the trajectory of a child goes in the reconstruction. */
enum Course {
    /** The goal is return home, and the child comes home. */
    HOME(true, false),
    /** The child comes home; during aftercare the goal becomes family strengthening. */
    HOME_THEN_STRENGTHENING(true, true),
    /** The goal is family strengthening from the start; the child goes to long-term foster care. */
    STRENGTHENING(false, true),
    /** The goal is return home, fails, and becomes family strengthening; the child goes to long-term foster care. */
    RETURN_FAILED(false, true);

    private final boolean comesHome;
    private final boolean strengthens;

    Course(boolean comesHome, boolean strengthens) {
        this.comesHome = comesHome;
        this.strengthens = strengthens;
    }

    boolean comesHome() {
        return comesHome;
    }

    boolean strengthens() {
        return strengthens;
    }

    boolean aimsAtReturn() {
        return this != STRENGTHENING;
    }
}
