/**
 * What of the photographs that a service asks for a referral has.
 *
 * Dermoscopy is for lesions: rashes do without (Homerton, North Central London), and are
 * photographed for the whole of the rash rather than for each place.
 */
import { type PhotographKind, photographKinds } from "@/db/schema/photographs.ts";
import type { PhotographFault, PhotographState } from "@/db/schema/photographs.ts";
import type { AskedPhotograph } from "@/db/schema/services.ts";

export interface CountedLesion {
  readonly id: string;
  readonly number: number;
  readonly numberBefore: number | null;
}
export interface CountedPhotograph {
  readonly kind: PhotographKind;
  readonly lesionId: string | null;
  readonly state: PhotographState;
  /** It is received still, and will not become ready. */
  readonly stuck: boolean;
  readonly verdict: readonly PhotographFault[] | null;
}

/** One line of the checklist: so many of one kind, of one lesion or of the whole. */
export interface AskedItem {
  readonly kind: PhotographKind;
  readonly lesion: CountedLesion | undefined;
  readonly atLeast: number;
  readonly optional: boolean;
  /** Those that are there and can be opened, or are still being prepared. */
  readonly has: number;
  /** Of these, how many are blurred, too dark or the like. */
  readonly poor: number;
}

/** @param problem "lesion" or "rash", as the history says; undefined where it does not yet */
export function photographChecklist(
  asked: readonly AskedPhotograph[],
  lesions: readonly CountedLesion[],
  photographs: readonly CountedPhotograph[],
  problem: string | undefined,
): AskedItem[] {
  const isRash = problem === "rash";
  const there = photographs.filter(({ state, stuck }) =>
    state === "ready" || (state === "received" && !stuck)
  );
  const wanted = asked.flatMap(({ kind, ...rest }) => {
    const known = photographKinds.find((each) => each === kind);
    return known && !(isRash && known === "dermoscopic") ? [{ ...rest, kind: known }] : [];
  });
  const item = ({ kind, atLeast, optional }: typeof wanted[number], lesion?: CountedLesion) => {
    const these = there.filter((each) => each.kind === kind && isOf(each, lesion, lesions));
    const poor = these.filter(({ verdict }) => verdict && verdict.length > 0).length;
    return { kind, lesion, atLeast, optional, has: these.length, poor };
  };
  const each = isRash ? [] : lesions;
  return [
    ...each.flatMap((lesion) =>
      wanted.filter(({ perLesion }) => perLesion).map((one) => item(one, lesion))
    ),
    ...wanted.filter(({ perLesion }) => !perLesion || each.length === 0).map((one) => item(one)),
  ];
}

export const missingFrom = (checklist: readonly AskedItem[]): AskedItem[] =>
  checklist.filter(({ optional, has, atLeast }) => !optional && has < atLeast);

/** Those that are asked for and not there. What is optional is never missing. */
export const missingPhotographs = (
  ...asked: Parameters<typeof photographChecklist>
): AskedItem[] => missingFrom(photographChecklist(...asked));

/** Photographs that nobody can judge from: refused, never prepared, or with something wrong that was seen. */
export const unusablePhotographs = <P extends CountedPhotograph>(photographs: readonly P[]): P[] =>
  photographs.filter(({ state, stuck, verdict }) =>
    state === "refused" || stuck || (state === "ready" && verdict !== null && verdict.length > 0)
  );

/** With one lesion alone, a photograph that names none is of it. */
function isOf(
  { lesionId }: CountedPhotograph,
  lesion: CountedLesion | undefined,
  lesions: readonly CountedLesion[],
): boolean {
  if (lesion === undefined) return true;
  return lesionId === lesion.id || (lesionId === null && lesions.length === 1);
}
