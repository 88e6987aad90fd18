# udsatte: PostgreSQL extension for monitoring help to vulnerable children.
#
# For a DBA with a server and its headers:  make && make install
# For everybody else:                       make demo, make test
EXTENSION   = udsatte
EXTVERSION := $(shell sed -n "s/^default_version = '\(.*\)'/\1/p" udsatte.control)
MODULE_big  = udsatte
OBJS        = $(patsubst %.c,%.o,$(sort $(wildcard src/core/*.c) $(wildcard src/*.c)))
PG_CPPFLAGS = -I$(srcdir)/src -DUDSATTE_VERSION='"$(EXTVERSION)"'

INSTALLSQL  = $(sort $(wildcard sql/install/*.sql))
ROOMSQL     = $(sort $(wildcard sql/register/*.sql)) $(sort $(wildcard sql/maal/*.sql)) $(sort $(wildcard sql/bi/*.sql))
DATA        = $(wildcard sql/update/*--*--*.sql)
DATA_built  = sql/$(EXTENSION)--$(EXTVERSION).sql

REGRESS        = $(sort $(notdir $(basename $(wildcard test/sql/*.sql))))
REGRESS_OPTS   = --inputdir=test --load-extension=udsatte --encoding=UTF8
ISOLATION      = $(sort $(notdir $(basename $(wildcard test/isolation/specs/*.spec))))
ISOLATION_OPTS = --inputdir=test/isolation --outputdir=test/isolation --load-extension=udsatte --encoding=UTF8

EXTRA_CLEAN = sql/$(EXTENSION)--$(EXTVERSION).sql results regression.diffs \
	regression.out test/isolation/results test/isolation/output_iso test/isolation/regression.diffs test/isolation/regression.out \
	tmp_check $(wildcard src/*.gcno src/*.gcda)

PG_CONFIG ?= pg_config
PGXS      := $(shell $(PG_CONFIG) --pgxs 2>/dev/null)
# pg_config may be missing (fresh machine) or know of no PGXS (client only):
# 'make demo' and 'make test' then still work, since they bring their own.
ifneq ($(wildcard $(PGXS)),)
include $(PGXS)
else
all install installcheck clean:
	@echo "no PGXS for $(PG_CONFIG): install the server's development package," >&2; \
	echo "or run 'make demo' or 'make test', which do it for you" >&2; exit 1
endif

# One script: the fragments in the order of their numbers, where the line
# @SKABELON@ is replaced by the statements of the register and goal rooms.
sql/$(EXTENSION)--$(EXTVERSION).sql: $(INSTALLSQL) $(ROOMSQL) tools/pak.awk udsatte.control Makefile
	tools/pak.sh $(EXTVERSION) > $@.tmp && mv $@.tmp $@

$(OBJS): $(wildcard src/*.h src/core/*.h) udsatte.control

# The client that loads deliveries is built where libpq, zlib and OpenSSL can be.
ifneq ($(and $(wildcard $(shell $(PG_CONFIG) --includedir 2>/dev/null)/libpq-fe.h /usr/include/postgresql/libpq-fe.h),$(wildcard /usr/include/zlib.h /usr/local/include/zlib.h),$(wildcard /usr/include/openssl/evp.h /usr/local/include/openssl/evp.h)),)
all: loader-all
install: loader-install
clean: loader-clean
endif
# one make in that folder at a time, also under "make -j all install"
loader-install: loader-all
loader-%:
	+$(MAKE) -C loader $* PG_CONFIG='$(PG_CONFIG)'

.PHONY: demo dashboard test bench indent version-check
demo:
	@tools/demo.sh
dashboard:
	@tools/dashboard.sh
test:
	@test/koer.sh
bench:
	@bench/koer.sh
indent:
	@tools/indent.sh
