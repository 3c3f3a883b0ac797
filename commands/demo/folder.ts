/** Prints the path of a new throw-away folder, for the demo to live in. */
// deno-lint-ignore no-console -- printing is what this program is for
console.log(await Deno.makeTempDir({ prefix: "bedside-demo-" }));
