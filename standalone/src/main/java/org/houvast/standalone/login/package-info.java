/** Who may come in: accounts, the login page, sessions and the throttle on guessing. */
@NullMarked
package org.houvast.standalone.login;

import org.jspecify.annotations.NullMarked;
