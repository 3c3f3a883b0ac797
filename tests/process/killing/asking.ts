/** Somebody at work asks the process, which may be killed before it answers. */
import type { Random } from "@/commands/demo/skin/random.ts";
import type { Ledger } from "@/tests/process/killing/ledger.ts";
import type { Place } from "@/tests/process/killing/place.ts";
import type { SignedIn } from "@/tests/factories/people.ts";
import { tusAs } from "@/tests/support/tus.ts";

export interface Work {
  readonly place: Place;
  readonly ledger: Ledger;
  readonly random: Random;
  readonly address: string;
  /** Sent and, as far as anybody was told, not answered yet. */
  readonly unanswered: Set<string>;
  /** Photographs that their senders have begun and, as far as they were told, not ended. */
  readonly underWay: Set<UnderWay>;
  /** Told of every request that may change something, as it goes out. */
  readonly asked: () => void;
}

/** A photograph that its sender goes on with, whenever the process was killed. */
export interface UnderWay {
  readonly person: SignedIn;
  readonly referralId: string;
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly text: string;
}

export const post = (
  work: Work,
  person: SignedIn,
  path: string,
  fields: Record<string, string>,
): Promise<Answer> =>
  ask(work, person, path, { method: "POST", body: new URLSearchParams(fields) });

export async function ask(
  work: Work,
  person: SignedIn,
  path: string,
  init: RequestInit = {},
): Promise<Answer> {
  const answer = await reach(work, person, path, init);
  const text = await answer.text();
  return { status: answer.status, location: answer.headers.get("location"), text };
}

/** The same in the words of tus, whose answers are in their headers. */
export const tusFor = (work: Work, person: SignedIn) =>
  tusAs({
    async ask(path, init) {
      const answer = await reach(work, person, path, init);
      await answer.body?.cancel();
      return answer;
    },
  }, person);

async function reach(
  { address, asked }: Work,
  { token }: SignedIn,
  path: string,
  init: RequestInit,
): Promise<Response> {
  if (init.method) asked();
  const headers = new Headers(init.headers);
  headers.set("cookie", `session=${token}`);
  headers.set("sec-fetch-site", "same-origin");
  const answer = await fetch(address + path, { ...init, headers, redirect: "manual" });
  if (answer.status >= 500) throw new Error(`${path} answered ${answer.status}`);
  return answer;
}
