/**
 * Starts the real process, lets people work, kills it at a moment drawn from a seed, starts it
 * again, and compares what it acknowledged with what is there. And again.
 */
import { charges } from "@/db/schema/charges.ts";
import { between, type Random, randomFrom } from "@/commands/demo/skin/random.ts";
import type { UnderWay } from "@/tests/process/killing/asking.ts";
import { everybodyWorks } from "@/tests/process/killing/at_work.ts";
import { answersHaveLeft, halfDone, startHasGoneOn } from "@/tests/process/killing/half_done.ts";
import { everything, type Ledger, openLedger } from "@/tests/process/killing/ledger.ts";
import { type Place, placeOfWork } from "@/tests/process/killing/place.ts";
import { childrenOf, isGone } from "@/tests/process/killing/children.ts";
import { type RunningProcess, startProcess } from "@/tests/support/process.ts";

export interface Survived {
  readonly violations: readonly string[];
  readonly acknowledged: Ledger["counts"];
  /** How many answers were charged in the end. */
  readonly charged: number;
}

export async function killRepeatedly(kills: number, seed: number): Promise<Survived> {
  await using place = await placeOfWork();
  const random = randomFrom(seed);
  const ledger = openLedger();
  const unanswered = new Set<string>();
  const underWay = new Set<UnderWay>();
  const violations: string[] = [];
  const look = async (kill: number) =>
    violations.push(...(await wrongAt(place, ledger)).map((words) => `kill ${kill}: ${words}`));
  for (let kill = 0; kill < kills; kill++) {
    const bedside = await startProcess({ BEDSIDE_DATA: place.folder });
    await look(kill);
    const killed = killAt(bedside, momentFrom(random));
    const { address } = bedside;
    const { asked } = killed;
    await everybodyWorks({ place, ledger, random, address, unanswered, underWay, asked });
    await bedside.ended;
    violations.push(...tellingLines(bedside, place).map((line) => `kill ${kill + 1}: ${line}`));
    for (const pid of killed.children) {
      if (!await isGone(pid)) violations.push(`kill ${kill + 1}: its child ${pid} lives on`);
    }
  }
  const last = await startProcess({ BEDSIDE_DATA: place.folder });
  await place.look(answersHaveLeft);
  await look(kills);
  const charged = await place.look(({ read }) => read.$count(charges));
  last.kill("SIGTERM");
  const code = await last.ended;
  if (code !== 0) violations.push(`it ended with ${code} when told to stop`);
  return { violations, acknowledged: ledger.counts, charged };
}

interface Moment {
  /** With this request on its way … */
  readonly request: number;
  /** … and so long after it. */
  readonly milliseconds: number;
}

/** Half of them right inside a request, half while jobs may be at work. */
const momentFrom = (random: Random): Moment => ({
  request: Math.ceil(between(random, 3, 70)),
  milliseconds: Math.floor(random() < 0.5 ? between(random, 0, 25) : between(random, 0, 600)),
});

function killAt(bedside: RunningProcess, { request, milliseconds }: Moment) {
  const children: number[] = [];
  let asked = 0;
  function kill() {
    children.push(...childrenOf(bedside.pid));
    bedside.kill("SIGKILL");
  }
  return {
    children,
    asked() {
      if (++asked === request) setTimeout(kill, milliseconds);
    },
  };
}

/** Names, tokens and what was typed have no place in the log. */
function tellingLines({ lines }: RunningProcess, { writers, specialists }: Place): string[] {
  const people = [...writers, ...specialists].flatMap(({ name, token }) => [name, token]);
  const never = [...people, "Pell", "Is it", "Reassure", "?"];
  return lines.map((line) => JSON.stringify(line))
    .filter((line) => never.some((each) => line.includes(each)));
}

function wrongAt(place: Place, ledger: Ledger): Promise<string[]> {
  return place.look(async (store, files) => {
    await startHasGoneOn(store, files);
    const found = await everything(store, files);
    return [...ledger.missingFrom(found), ...await halfDone(store, files, found)];
  });
}
