package org.houvast.command.house;

import org.houvast.language.EventName;
import org.houvast.language.HouseId;

/**
 * All that a house is decided on: what a snapshot of it holds. Whoever changes its form, or what an event means for it,
 * raises the revision.
 *
 * @param id the house
 * @param house how it stands
 */
@EventName(value = "house.state", revision = 2)
public record HouseState(HouseId id, House house) {}
