# A JDK 25 found under /usr/lib/jvm becomes JAVA_HOME; elsewhere the toolchain plugin looks for one.
JDK25 := $(firstword $(wildcard /usr/lib/jvm/*25*/bin/javac /Library/Java/JavaVirtualMachines/*25*/Contents/Home/bin/javac))
ifneq ($(JDK25),)
export JAVA_HOME := $(patsubst %/bin/javac,%,$(JDK25))
endif
JAVA := $(if $(JAVA_HOME),$(JAVA_HOME)/bin/java,java)
MVN := ./mvnw -B -ntp
FLAGS := --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
UNPACKED := standalone/target/houvast
# the manifest allows native access: with the flag the cache would not be the one that it was made for
PROGRAM := --sun-misc-unsafe-memory-access=allow -XX:AOTCache=$(UNPACKED)/houvast.aot -jar $(UNPACKED)/houvast.jar
PACKAGE := $(MVN) -q package -DskipTests -Dspotless.check.skip

.PHONY: help run test format bench soak clean
.DEFAULT_GOAL := help

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: ## build and serve the demonstration at http://localhost:8080
	$(PACKAGE)
	HOUVAST_DEMO=$${HOUVAST_DEMO-pilot} exec $(JAVA) $(PROGRAM)

test: ## build everything and run every test
	.ci/browser
	$(MVN) verify

format: ## format the sources
	$(MVN) -q spotless:apply

bench: ## measure; writes docs/benchmarks (QUICK=1: 3 minutes; BENCH=-Dbench.rounds=5: see Settings)
	.ci/postgresql
	$(PACKAGE)
	$(JAVA) -cp standalone/target/test-classes org.houvast.standalone.running.Bench docs/benchmarks/first-cut.md
	$(JAVA) $(if $(QUICK),-Dbench.quick=true) $(BENCH) $(FLAGS) -cp standalone/target/test-classes:standalone/target/classes:$$(cat standalone/target/classpath.txt) org.houvast.standalone.running.ImportBench docs/benchmarks/import.md
	$(JAVA) $(if $(QUICK),-Dbench.quick=true) $(BENCH) -cp shared-kernel/ledger-bench/target/classes:$$(cat shared-kernel/ledger-bench/target/classpath.txt) org.houvast.ledgerbench.Bench docs/benchmarks
	$(JAVA) $(if $(QUICK),-Dbench.quick=true) $(BENCH) -cp shared-kernel/ledger-bench/target/classes:$$(cat shared-kernel/ledger-bench/target/classpath.txt) org.houvast.ledgerbench.store.StoreBench docs/benchmarks
	$(JAVA) $(if $(QUICK),-Drebuild.families=20) $(BENCH) $(FLAGS) -Dlogging.level.root=WARN -cp query-side/target/test-classes:query-side/target/classes:$$(cat query-side/target/classpath.txt) org.houvast.query.Rebuild docs/benchmarks/read-models.md
	$(JAVA) $(if $(QUICK),-Dbench.quick=true) $(BENCH) $(FLAGS) -Dlogging.level.root=WARN -cp query-side/target/test-classes:query-side/target/classes:$$(cat query-side/target/classpath.txt) org.houvast.query.InspectBench docs/benchmarks/inspect.md
	$(JAVA) -Xmx512m $(if $(QUICK),-Dbench.quick=true) $(BENCH) $(FLAGS) -Dlogging.level.root=WARN -cp query-side/target/test-classes:query-side/target/classes:$$(cat query-side/target/classpath.txt) org.houvast.query.DossierBench docs/benchmarks/dossier.md

soak: ## kill the product while it loads, and the store under mixed writes, again and again (ROUNDS=20), and look for what was lost
	$(PACKAGE)
	$(JAVA) -cp standalone/target/test-classes org.houvast.standalone.running.Soak $${ROUNDS:-20}
	$(MVN) test -pl query-side -am -Dtest=ReplayAgreesTest -Dsurefire.failIfNoSpecifiedTests=false -Dhouvast.replay.every=1 -Dhouvast.replay.stories=8
	$(MVN) test -pl standalone -am -Dtest=PilotReplayTest -Dsurefire.failIfNoSpecifiedTests=false -Dhouvast.replay.every=1
	$(MVN) test -pl shared-kernel/embedded-store -am -Dtest=CrashTest -Dsurefire.failIfNoSpecifiedTests=false -Dhouvast.crash.rounds=$${ROUNDS:-30}

clean: ## remove what was built
	$(MVN) -q clean
