package org.houvast.language.event;

import org.houvast.language.access.Role;

/**
 * Who recorded an entry.
 *
 * @param id the account
 * @param role the role in which it was recorded
 * @param organisation the organisation the account belongs to
 */
public record Actor(String id, Role role, String organisation) {}
