package org.houvast.standalone;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Both sides in one process. */
@SpringBootApplication
class StandaloneApplication {}
