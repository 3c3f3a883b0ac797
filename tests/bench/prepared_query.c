/* The limit that any data layer is measured against: one statement, prepared once, every column read.
 * Usage: prepared_query FILE SQL RUNS < ARGUMENTS, where each line holds the arguments of a run,
 * separated by tabs. Prints the milliseconds that RUNS runs took. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define MOST_LINES 64
#define MOST_ARGUMENTS 16

static char *arguments[MOST_LINES][MOST_ARGUMENTS];
static int counts[MOST_LINES];

static double now(void) {
  struct timespec at;
  clock_gettime(CLOCK_MONOTONIC, &at);
  return at.tv_sec * 1e3 + at.tv_nsec / 1e6;
}

static int is_number(const char *text) {
  return *text == '-' || (*text >= '0' && *text <= '9' && strlen(text) < 6);
}

static long run(sqlite3_stmt *statement, int line) {
  long seen = 0;
  sqlite3_reset(statement);
  for (int index = 0; index < counts[line]; index++) {
    char *text = arguments[line][index];
    if (is_number(text)) sqlite3_bind_int(statement, index + 1, atoi(text));
    else sqlite3_bind_text(statement, index + 1, text, -1, SQLITE_STATIC);
  }
  int columns = sqlite3_column_count(statement);
  while (sqlite3_step(statement) == SQLITE_ROW) {
    for (int column = 0; column < columns; column++) {
      if (sqlite3_column_type(statement, column) == SQLITE_INTEGER) {
        seen += sqlite3_column_int64(statement, column) & 1;
      } else {
        const unsigned char *text = sqlite3_column_text(statement, column);
        seen += text ? text[0] : 0;
      }
    }
  }
  return seen;
}

int main(int argc, char **argv) {
  sqlite3 *database;
  sqlite3_stmt *statement;
  char line[4096];
  int lines = 0;
  if (argc != 4 || sqlite3_open_v2(argv[1], &database, SQLITE_OPEN_READWRITE, NULL)) return 1;
  sqlite3_exec(database, "PRAGMA cache_size = -65536", NULL, NULL, NULL);
  if (sqlite3_prepare_v2(database, argv[2], -1, &statement, NULL)) {
    fprintf(stderr, "%s\n", sqlite3_errmsg(database));
    return 1;
  }
  while (lines < MOST_LINES && fgets(line, sizeof line, stdin)) {
    line[strcspn(line, "\n")] = 0;
    char *rest = strdup(line), *text;
    while ((text = strsep(&rest, "\t"))) arguments[lines][counts[lines]++] = text;
    lines++;
  }
  long seen = 0, runs = atol(argv[3]);
  for (int warm = 0; warm < 200; warm++) seen += run(statement, warm % lines);
  double start = now();
  for (long index = 0; index < runs; index++) seen += run(statement, index % lines);
  double took = now() - start;
  fprintf(stderr, "%ld\n", seen);
  printf("%f\n", took);
  return 0;
}
