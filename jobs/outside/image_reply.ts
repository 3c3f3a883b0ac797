/** What the image child is asked and answers, a line of JSON each. Both are parsed, not trusted. */
import { z } from "zod";
import { type PhotographFormat, photographFormats } from "@/domain/photographs/formats.ts";
import { photographRefusalKeys } from "@/domain/photographs/refusals.ts";

const key = z.string();

const photographKeys = z.object({ original: key, thumb: key, view: key, export: key });
const tileKeys = z.object({ original: key, tiles: key });

export type PhotographKeys = Readonly<z.infer<typeof photographKeys>>;
export type TileKeys = Readonly<z.infer<typeof tileKeys>>;

export const imageQuestion = z.discriminatedUnion("make", [
  photographKeys.extend({ make: z.literal("pictures") }),
  tileKeys.extend({ make: z.literal("tiles") }),
]);
export type ImageQuestion = z.infer<typeof imageQuestion>;

const size = { width: z.int().positive(), height: z.int().positive() };
const picture = z.object({
  ...size,
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const format = z.enum(
  Object.keys(photographFormats) as [PhotographFormat, ...PhotographFormat[]],
);

const processed = z.object({
  outcome: z.literal("processed"),
  format,
  /** Upright, as a person sees it. */
  ...size,
  takenAt: z.string().max(30).optional(),
  measures: z.record(z.string().max(40), z.number()),
  thumb: picture,
  view: picture,
  export: picture,
});

const tiled = z.object({
  outcome: z.literal("tiled"),
  format,
  ...size,
  tiles: z.int().nonnegative(),
});

const refused = z.object({
  outcome: z.literal("refused"),
  refusal: z.enum(photographRefusalKeys),
});

/** Not the photograph's fault (a full disk, a lost file): to be tried again. */
const failed = z.object({ outcome: z.literal("failed"), message: z.string().max(2000) });

/**
 * It takes so much memory that a child should open it which holds nothing yet of other photographs:
 * what those took is given back to the system only in part.
 */
const wantsFresh = z.object({ outcome: z.literal("wants_fresh_child") });

export const imageReply = z.discriminatedUnion("outcome", [
  processed,
  tiled,
  refused,
  failed,
  wantsFresh,
]);

export type Processed = z.infer<typeof processed>;
export type Tiled = z.infer<typeof tiled>;
export type Refused = z.infer<typeof refused>;
export type ImageReply = z.infer<typeof imageReply>;
