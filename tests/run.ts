/**
 * Runs what holds the product together. `ok`: format, lint, types, architecture and the fast
 * tests. `all`: those, the long ones, and those in a real browser or with a real process; finds
 * Chromium, or installs it where it can. Ends with `N passed, N failed` alone on a line.
 *
 * `deno test FILE` runs one file alone; here many share an isolate, which loads the app once.
 */
import { dealt, testFiles, writeEntries } from "@/tests/entries.ts";
import { findQuickChromium } from "@/tests/support/chromium.ts";

/** Tests that run whole commands, open photographs in the real child, or try all on every route. */
const long = ["tests/commands", "tests/jobs/outside", "tests/routes/hostile"];
/** Tests in a browser: one waits for its page while another works. */
const browsers = ["tests/e2e"];
/** Of those the longest files: begun first, none of them is left alone at the end. */
const longest = ["tests/e2e/every_page_test.ts", ...testFiles(["tests/routes/hostile"], [])];
/**
 * Tests of calls: two to four browsers each, which send pictures to each other all the while. Most
 * of their time nobody works: a line is cut, and a call given up, for as long as that takes.
 */
const calls = ["tests/e2e/calls"];
/** Tests that start, kill and restart the real process. */
const processes = ["tests/process"];

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly ok: boolean;
  /** Each with its place, as `deno test` names it. */
  readonly failures: readonly string[];
}

const [which = "all"] = Deno.args;
if (which !== "ok" && which !== "all") throw new Error(`Cannot run "${which}": say ok or all`);

if (which === "all") await findQuickChromium({ install: true });
// The types are looked through on one core: beside the tests, neither core stands idle.
const [checks, fast] = await Promise.all([
  inOrder([
    () => check("fmt", ["--check", "--quiet"]),
    () => check("lint", ["--quiet"]),
    () => check("check", ["--quiet", "."]),
  ]),
  testTogether(testFiles(["tests"], ["tests/bench", ...long, ...browsers, ...processes])),
]);
const counts = [...checks, fast];
if (which === "all") {
  const others = testFiles([...long, ...browsers], calls);
  const longestFirst = [...new Set([...longest, ...others])];
  counts.push(
    ...await Promise.all([
      test(["--parallel", ...longestFirst]),
      // Shown in one piece: others are shown meanwhile.
      test(["--parallel", ...calls], { afterwards: true }),
    ]),
  );
  counts.push(await test(["--parallel", ...processes]));
}

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
const failures = counts.flatMap((count) => count.failures);
// What went before is long, and is not always kept whole.
if (failures.length > 0) say(`\nFailed:\n${failures.map((each) => `  ${each}\n`).join("")}`);
say(`\n${passed} passed, ${failed} failed\n`);
Deno.exit(counts.every((count) => count.ok) && passed > 0 ? 0 : 1);

async function inOrder<T>(steps: readonly (() => Promise<T>)[]): Promise<T[]> {
  const done: T[] = [];
  for (const step of steps) done.push(await step());
  return done;
}

/** What it found is shown in one piece: tests are running beside it. */
async function check(command: string, args: readonly string[]): Promise<Count> {
  const { success, stdout, stderr } = await deno([command, ...args], "piped").output();
  if (!success) {
    await Deno.stdout.write(stdout);
    await Deno.stdout.write(stderr);
    say(`deno ${command} found something to put right\n`);
  }
  const failures = success ? [] : [`deno ${command}`];
  return { passed: 0, failed: failures.length, ok: success, failures };
}

/** Many files to an isolate; what a test leaves open fails it. */
async function testTogether(files: readonly string[]): Promise<Count> {
  const folder = await Deno.makeTempDir({ prefix: "bedside-tests-" });
  // Three for each core: whoever is done early takes the next, and the last is not long alone.
  const entries = await writeEntries(folder, dealt(files, 3 * navigator.hardwareConcurrency));
  const strict = ["--sanitize-ops", "--sanitize-resources"];
  const how = ["--config=deno.json", "--reporter=dot", "--parallel", ...strict];
  try {
    return await test([...how, ...entries]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Runs `deno test` and shows it; the counts are read off its closing line. */
async function test(
  args: readonly string[],
  { afterwards = false } = {},
): Promise<Count> {
  const strict = ["--quiet", "--preload=tests/support/silence.ts"];
  const how = ["test", "--allow-all", "--no-check", ...strict, ...args];
  const running = deno(how, "piped", "inherit").spawn();
  const shown: string[] = [];
  let closing = "";
  let line = "";
  const failures = new Set<string>();
  for await (const piece of running.stdout.pipeThrough(new TextDecoderStream())) {
    // Where no terminal is, each dot would have a line of its own.
    const words = piece.replaceAll(/^([.!,])\n/gm, "$1");
    if (afterwards) shown.push(words);
    else say(words);
    closing = (closing + piece).slice(-400);
    const lines = (line + piece).split("\n");
    line = lines.pop()!;
    for (const each of lines) if (/ => \.\/tests\/.*:\d+:\d+$/.test(each)) failures.add(each);
  }
  const { success } = await running.status;
  say(shown.join(""));
  const count = (word: string) => Number(closing.match(new RegExp(`(\\d+) ${word}`))?.[1] ?? 0);
  return {
    passed: count("passed"),
    failed: success ? 0 : Math.max(1, count("failed")),
    ok: success,
    failures: [...failures],
  };
}

function deno(
  args: readonly string[],
  stdout: "inherit" | "piped",
  stderr: "inherit" | "piped" = stdout,
): Deno.Command {
  const env = { NO_COLOR: "1" };
  return new Deno.Command(Deno.execPath(), { args: [...args], env, stdout, stderr });
}

function say(words: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(words));
}
