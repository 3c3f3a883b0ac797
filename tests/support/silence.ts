/**
 * Loaded before every test file (`deno test --preload`): whatever is printed on the way fails the
 * test it comes from, as a rejection that nobody handles does already.
 */
for (const name of ["debug", "error", "info", "log", "trace", "warn"] as const) {
  Object.defineProperty(console, name, {
    value(...words: readonly unknown[]) {
      throw new Error(
        `Cannot print in a test: ${words.map((each) => Deno.inspect(each)).join(" ")}`,
      );
    },
  });
}
