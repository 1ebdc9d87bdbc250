package org.houvast.standalone.demo;

import org.houvast.language.HouseId;
import org.houvast.language.PersonId;

/** A house of the reconstruction: an invented name, four places, two Simba parents. */
enum PilotHouse {
    DEN_EIK("Den Eik", "Mieke", "Wouter"),
    DE_LINDE("De Linde", "Sofie", "Karel"),
    DE_BERK("De Berk", "Inge", "Tom"),
    DE_WILG("De Wilg", "Nadia", "Pieter"),
    DE_ES("De Es", "Greet", "Johan"),
    DE_BEUK("De Beuk", "Katrien", "Bart"),
    DE_OLM("De Olm", "Leen", "Rachid");

    private final String label;
    private final String first;
    private final String second;

    PilotHouse(String label, String first, String second) {
        this.label = label;
        this.first = first;
        this.second = second;
    }

    HouseId id() {
        return new HouseId("pilot-" + code());
    }

    String label() {
        return label;
    }

    String firstParent() {
        return first;
    }

    String secondParent() {
        return second;
    }

    PersonId firstParentId() {
        return new PersonId(code() + "-simba-parent-1");
    }

    PersonId secondParentId() {
        return new PersonId(code() + "-simba-parent-2");
    }

    private String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
