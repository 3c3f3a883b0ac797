/**
 * Runs what holds the product together. `ok`: format, lint, types, architecture and the fast
 * tests. `all`: those, the long ones, and those in a real browser or with a real process; finds
 * Chromium, or installs it where it can. Ends with `N passed, N failed` alone on a line.
 */
import { findChromium } from "@/tests/support/chromium.ts";

/** Tests that run whole commands, open photographs in the real child, or try all on every route. */
const long = ["tests/commands", "tests/jobs/outside", "tests/routes/hostile"];
/** Tests that start browsers and servers of their own. */
const slow = ["tests/e2e", "tests/process"];

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly ok: boolean;
}

const [which = "all"] = Deno.args;
if (which !== "ok" && which !== "all") throw new Error(`Cannot run "${which}": say ok or all`);

const counts: Count[] = [];
if (which === "all") await findChromium({ install: true });
counts.push(await check("fmt", ["--check", "--quiet"]));
counts.push(await check("lint", ["--quiet"]));
counts.push(await check("check", ["--quiet", "."]));
const later = ["tests/bench", ...long, ...slow].join(",");
counts.push(await test(["--parallel", `--ignore=${later}`, "tests"]));
if (which === "all") counts.push(await test(["--parallel", ...long]));
// One after the other: two browsers and two servers at once on two cores only wait for each other.
if (which === "all") counts.push(await test(slow));

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
say(`\n${passed} passed, ${failed} failed\n`);
Deno.exit(counts.every((count) => count.ok) && passed > 0 ? 0 : 1);

async function check(command: string, args: readonly string[]): Promise<Count> {
  const { success } = await deno([command, ...args]).output();
  if (!success) say(`deno ${command} found something to put right\n`);
  return { passed: 0, failed: success ? 0 : 1, ok: success };
}

/** Runs `deno test` and shows it; the counts are read off its closing line. */
async function test(args: readonly string[]): Promise<Count> {
  const strict = ["--quiet", "--preload=tests/support/silence.ts"];
  const running = deno(["test", "--allow-all", "--no-check", ...strict, ...args], "piped").spawn();
  let closing = "";
  for await (const piece of running.stdout.pipeThrough(new TextDecoderStream())) {
    say(piece);
    closing = (closing + piece).slice(-400);
  }
  const { success } = await running.status;
  // deno-lint-ignore no-control-regex -- colours are escape sequences
  const plain = closing.replaceAll(/\x1b\[[0-9;]*m/g, "");
  const count = (word: string) => Number(plain.match(new RegExp(`(\\d+) ${word}`))?.[1] ?? 0);
  return {
    passed: count("passed"),
    failed: success ? 0 : Math.max(1, count("failed")),
    ok: success,
  };
}

function deno(args: readonly string[], stdout: "inherit" | "piped" = "inherit"): Deno.Command {
  return new Deno.Command(Deno.execPath(), { args: [...args], stdout, stderr: "inherit" });
}

function say(words: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(words));
}
