/** What the viewer shows, and what its script is told of each photograph. */
import type { Day, Id } from "@/db/columns.ts";
import type { Photograph } from "@/domain/photographs/find.ts";
import type { Mark, SetScale } from "@/domain/photographs/find_marks.ts";
import type { PhotographConsents } from "@/domain/photographs/find_consents.ts";
import type { ReferredPatient } from "@/domain/referrals/find_patient.ts";
import type { Patient } from "@/domain/patients/find.ts";
import { dayOf, longDay } from "@/domain/time.ts";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { photographInWords } from "@/views/photographs/thumbnail.tsx";

export interface Viewed {
  readonly photograph: Photograph;
  readonly marks: readonly Mark[];
  /** The one that holds. */
  readonly scale: SetScale | undefined;
}

export interface ViewerShown {
  readonly viewed: Viewed;
  /** Those of the referral or call that can be shown, in order. */
  readonly all: readonly Viewed[];
  /** The patient's others, of this referral or another, the latest first. */
  readonly others: readonly Photograph[];
  /** There are still more, which are not listed. */
  readonly moreOthers: boolean;
  /** Chosen to be seen next to it. */
  readonly beside: Viewed | undefined;
  /** The one to compare with where nobody has chosen. */
  readonly earlier: (photograph: Photograph) => Id<"Photograph"> | undefined;
  /** None, of somebody who is not listed. */
  readonly patient: ReferredPatient | Patient | undefined;
  readonly today: Day;
  /** Of a referral. What was agreed in a call stands with the photograph. */
  readonly consents: PhotographConsents | undefined;
  readonly may: {
    readonly openOriginal: boolean;
    readonly mark: boolean;
    readonly report: boolean;
    readonly recordConsent: boolean;
    readonly shortcuts: boolean;
  };
  readonly form: FormState;
}

/** "Close-up, photograph 2 of 3" */
export function titleOf(photograph: Photograph, all: readonly Viewed[]): string {
  const label = photographInWords(photograph);
  const at = all.findIndex((each) => each.photograph.id === photograph.id);
  return at < 0 ? label : `${label}, photograph ${at + 1} of ${all.length}`;
}

/** "Close-up, 2 March 2026" */
export const dayNameOf = (photograph: Photograph): string =>
  `${photographInWords(photograph)}, ${longDay(dayOf(photograph.addedAt))}`;

/** "Close-up, 2 March 2026, BED-7K4M-9Q": to tell it from the patient's others. */
export const nameOf = (photograph: Photograph): string =>
  `${dayNameOf(photograph)}, ${photograph.reference ?? "in a call"}`;

/** For static/js/viewer/: one photograph with all that is drawn on it. */
export function forScript(viewed: Viewed, all: readonly Viewed[]): string {
  return JSON.stringify({ ...factsOf(viewed.photograph, all), ...drawnOn(viewed) });
}

/** The same of one on which nobody has looked yet: it is said where its marks are to be had. */
export function otherForScript(photograph: Photograph, all: readonly Viewed[]): string {
  const marksAt = paths.photographMarks(photograph.id);
  return JSON.stringify({ ...factsOf(photograph, all), marks: [], marksAt });
}

/** What is drawn on a photograph, and how large things are in it. */
export function drawnOn({ marks, scale }: Pick<Viewed, "marks" | "scale">) {
  return {
    marks: marks.map(({ id, shape, points, words }) => ({ id, shape, points, words })),
    scale: scale && {
      fromX: scale.fromX,
      fromY: scale.fromY,
      toX: scale.toX,
      toY: scale.toY,
      millimetres: scale.millimetres,
    },
  };
}

function factsOf(photograph: Photograph, all: readonly Viewed[]) {
  const { id, width, height, viewWidth } = photograph;
  return {
    id,
    title: titleOf(photograph, all),
    name: nameOf(photograph),
    width,
    height,
    viewWidth,
    page: paths.photograph(id),
    view: paths.photographView(id),
  };
}
