import type { photographs } from "@/db/schema/photographs.ts";

type Row = Pick<typeof photographs.$inferSelect, "thumbKey" | "viewKey" | "exportKey">;

/**
 * The pictures that belong to a photograph once it is ready, by what people call them. Its tiles do
 * not: they are made again whenever somebody looks closer, and nobody misses them in a backup.
 */
export const picturesOf = (row: Row) =>
  [
    ["thumbnail", row.thumbKey],
    ["view", row.viewKey],
    ["copy for other systems", row.exportKey],
  ] as const;
