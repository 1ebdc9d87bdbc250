# A JDK 25 found under /usr/lib/jvm becomes JAVA_HOME; elsewhere the toolchain plugin looks for one.
JDK25 := $(firstword $(wildcard /usr/lib/jvm/*25*/bin/javac /Library/Java/JavaVirtualMachines/*25*/Contents/Home/bin/javac))
ifneq ($(JDK25),)
export JAVA_HOME := $(patsubst %/bin/javac,%,$(JDK25))
endif
MVN := ./mvnw -B -ntp

.PHONY: help run test format bench soak clean
.DEFAULT_GOAL := help

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

clean: ## remove what was built
	$(MVN) -q clean

format: ## format the sources
	$(MVN) -q spotless:apply

test: ## build everything and run every test
	$(MVN) verify
