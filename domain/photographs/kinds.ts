import { type PhotographKind, photographKinds } from "@/db/schema/photographs.ts";

interface KindWords {
  readonly label: string;
  readonly hint: string;
}

/** The set that services ask for (Sheffield ICB 2023, Northern Cancer Alliance, Devon). */
export const photographKindCatalogue: Readonly<Record<PhotographKind, KindWords>> = {
  overview: {
    label: "Where it is on the body",
    hint: "From about 1 metre, so that the place can be recognised",
  },
  close_up: {
    label: "Close-up",
    hint: "From about 20 cm, in focus, with a ruler beside it",
  },
  side: {
    label: "From the side",
    hint: "If it is raised: from about 15 cm, level with the skin",
  },
  dermoscopic: {
    label: "Dermoscopic",
    hint: "With the lens in contact, not pressed hard. Lesions only",
  },
  other: { label: "Other", hint: "Anything else that the specialist should see" },
};

/** The kind of that name; what has another name is "other". */
export const kindNamed = (name: string | undefined): PhotographKind =>
  photographKinds.find((kind) => kind === name) ?? "other";
