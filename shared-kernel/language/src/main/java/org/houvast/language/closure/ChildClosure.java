package org.houvast.language.closure;

import org.houvast.language.ChildId;

/**
 * The reason for which a child's trajectory was closed.
 *
 * @param child the child
 * @param reason the reason
 */
public record ChildClosure(ChildId child, ClosureReason reason) {}
