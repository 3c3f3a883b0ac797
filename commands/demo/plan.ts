/** The demo's month: which referral is where today, and when each step of it happened. */
import type { Registered } from "@/commands/demo/register_patients.ts";
import { stories, type Story } from "@/commands/demo/stories.ts";
import type { ReferralState } from "@/db/schema/referrals.ts";

/** Where a case rests today; one that came back waits again, with the practice's reply. */
type Resting = Exclude<ReferralState, "booked" | "with_patient" | "leaving"> | "came_back";

/** Minutes before now of each step that was taken; a step that is left out was not. */
export interface Planned {
  readonly serial: number;
  readonly story: Story;
  readonly patient: Registered;
  readonly state: Resting;
  readonly begun: number;
  readonly sent?: number;
  readonly claimed?: number;
  /** A colleague took it from who had claimed it. */
  readonly takenOver?: number;
  /** The practice was asked for something, and replied. */
  readonly asked?: number;
  readonly replied?: number;
  readonly answered?: number;
  readonly read?: number;
  readonly closed?: number;
  readonly withdrawn?: number;
}

const hour = 60;
const day = 24 * hour;

/** How many are where: a service with work waiting, some of it late, and a practice with answers to read. */
const counts: readonly (readonly [Resting, number])[] = [
  ["closed", 18],
  ["answered", 13],
  ["withdrawn", 4],
  ["waiting", 27],
  ["claimed", 4],
  ["draft", 5],
  ["returned", 4],
  ["came_back", 3],
];

export function planMonth(patients: readonly Registered[]): readonly Planned[] {
  const states = counts.flatMap(([state, n]) => Array.from({ length: n }, () => state));
  return states.map((state, serial) => {
    const story = stories[serial * 5 % stories.length]!;
    const patient = suited(story, patients, serial);
    return { serial, story, patient, state, ...timesOf(state, serial, story) };
  });
}

/** Somebody of an age to have it; the serial spreads the cases over the patients. */
function suited({ born }: Story, patients: readonly Registered[], serial: number): Registered {
  const [from, to] = born;
  const year = ({ dateOfBirth }: Registered) => Number(dateOfBirth.slice(0, 4));
  const able = patients.filter((patient) => year(patient) >= from && year(patient) <= to);
  return able[serial * 7 % able.length]!;
}

function timesOf(state: Resting, serial: number, { priority }: Story) {
  const some = serial * 37 % 100;
  switch (state) {
    case "draft":
      return { begun: 20 + some * 30 };
    case "withdrawn": {
      const begun = 6 * day + some * 2 * hour;
      return { begun, sent: begun - 25, withdrawn: begun - 5 * hour };
    }
    case "waiting": {
      // Most came lately; the longest wait more than the five or the one working day they should.
      const part = (some / 100) ** 2;
      const waited = priority === "routine" ? 40 + part * 9.5 * day : 15 + part * 2.5 * day;
      return { begun: waited + 30, sent: waited };
    }
    case "returned":
    case "came_back": {
      const asked = 5 * hour + some * 12;
      const sent = asked + 7 * hour;
      const times = { begun: sent + 30, sent, claimed: asked + 9, asked };
      return state === "returned" ? times : { ...times, replied: 35 + some };
    }
    case "claimed": {
      const waited = 5 * hour + some * 30;
      const times = { begun: waited + 20, sent: waited, claimed: 5 + some % 6 };
      return serial % 4 === 0 ? { ...times, takenOver: 3 } : times;
    }
    case "answered":
    case "closed": {
      const answered = state === "answered" ? 50 + some * 55 : 4 * day + some * 5 * hour;
      const sent = answered + (priority === "routine" ? day + some * hour * 0.8 : 5 * hour);
      const times = { begun: sent + 30, sent, claimed: answered + 12, answered };
      if (state === "answered") return serial % 3 === 0 ? { ...times, read: answered - 30 } : times;
      return { ...times, read: answered - 3 * hour, closed: answered - 26 * hour };
    }
  }
}
