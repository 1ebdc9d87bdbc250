package org.houvast.standalone;

import org.houvast.command.CommandSide;
import org.houvast.query.QuerySide;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Both sides in one process. */
@SpringBootApplication
@Import({CommandSide.class, QuerySide.class})
class StandaloneApplication {}
