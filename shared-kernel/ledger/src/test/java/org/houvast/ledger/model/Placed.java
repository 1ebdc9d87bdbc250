package org.houvast.ledger.model;

/** An event at its position, as a reader gets it. */
public record Placed(long position, Written event) {}
