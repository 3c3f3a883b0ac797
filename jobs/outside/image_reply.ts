/** What the image child answers, one line of JSON a photograph. It is parsed, not trusted. */
import { z } from "zod";
import { type PhotographFormat, photographFormats } from "@/domain/photographs/formats.ts";
import { photographRefusalKeys } from "@/domain/photographs/refusals.ts";

export interface PhotographKeys {
  readonly original: string;
  readonly thumb: string;
  readonly view: string;
}

const size = { width: z.int().positive(), height: z.int().positive() };
const picture = z.object({
  ...size,
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const processed = z.object({
  outcome: z.literal("processed"),
  format: z.enum(Object.keys(photographFormats) as [PhotographFormat, ...PhotographFormat[]]),
  /** Upright, as a person sees it. */
  ...size,
  takenAt: z.string().max(30).optional(),
  brightness: z.number().min(0).max(255),
  sharpness: z.number().min(0),
  thumb: picture,
  view: picture,
});

const refused = z.object({
  outcome: z.literal("refused"),
  refusal: z.enum(photographRefusalKeys),
});

/** Not the photograph's fault (a full disk, a lost file): to be tried again. */
const failed = z.object({ outcome: z.literal("failed"), message: z.string().max(2000) });

export const imageReply = z.discriminatedUnion("outcome", [processed, refused, failed]);

export type Processed = z.infer<typeof processed>;
export type Refused = z.infer<typeof refused>;
export type ImageReply = z.infer<typeof imageReply>;
