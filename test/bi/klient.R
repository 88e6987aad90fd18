# Reads views as an analyst does, with R and RPostgreSQL: Rscript klient.R QUERIES
suppressMessages(library(RPostgreSQL))
fil <- commandArgs(TRUE)[1]
f <- dbConnect(PostgreSQL(), host = Sys.getenv("PGHOST"), port = Sys.getenv("PGPORT"),
               user = Sys.getenv("PGUSER"), dbname = Sys.getenv("PGDATABASE"))
invisible(dbGetQuery(f, "SET client_encoding = 'UTF8'"))
type <- c(integer = "int4", numeric = "float8", logical = "bool", character = "text", Date = "date")
tal <- function(v) {
  if (is.character(v)) nchar(enc2utf8(v))
  else if (inherits(v, "Date")) as.numeric(v - as.Date("2000-01-01"))
  else as.numeric(v)
}
for (linje in strsplit(readLines(fil, encoding = "UTF-8"), "\t")) {
  d <- dbGetQuery(f, linje[2])
  navn <- strsplit(linje[1], ".", fixed = TRUE)[[1]]
  k <- dbGetQuery(f, sprintf("SELECT column_name, col_description('%s'::regclass, ordinal_position) IS NOT NULL AS kommentar FROM information_schema.columns WHERE table_schema = '%s' AND table_name = '%s' ORDER BY ordinal_position",
                             linje[1], navn[1], navn[2]))
  # names of an empty result are not given
  if (nrow(d) == 0) {
    for (i in seq_len(nrow(k)))
      cat(linje[1], i, k$column_name[i], "tom", if (k$kommentar[i]) "t" else "f", 0, 0, 0, sep = "\t", fill = FALSE, "\n")
    next
  }
  stopifnot(identical(names(d), k$column_name))
  for (i in seq_along(d)) {
    v <- d[[i]]
    if (is.character(v)) Encoding(v) <- "UTF-8"
    v <- v[!is.na(v)]
    cat(linje[1], i, names(d)[i], type[[class(v)[1]]], if (k$kommentar[i]) "t" else "f",
        nrow(d), length(v), format(sum(tal(v)), digits = 15), "\n", sep = "\t")
  }
}
invisible(dbDisconnect(f))
