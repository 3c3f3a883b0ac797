/** Photographs that are sent to a draft piece by piece, each by one person. */
import { createApp } from "@/routes/context.ts";
import { anyone, can } from "@/routes/guard.ts";
import { tus } from "@/routes/photographs/tus.ts";
import {
  asOverridden,
  begins,
  cancels,
  goesOn,
  saysAbilities,
  saysHowFar,
} from "@/routes/photographs/upload_requests.ts";
import { limitPieces, limitUploads } from "@/routes/upload_answers.ts";

const script = { answers: "json" } as const;

export const uploads = createApp()
  // Of the install, and so of no record.
  .options("/", anyone(), tus, saysAbilities)
  .post("/", can("photograph.add", script), tus, limitUploads, begins)
  .options("/:uploadId", anyone(), tus, saysAbilities)
  // HEAD asks the same.
  .get("/:uploadId", can("photograph.add", script), tus, limitPieces, saysHowFar)
  .patch("/:uploadId", can("photograph.add", script), tus, limitPieces, goesOn)
  .delete("/:uploadId", can("photograph.add", script), tus, limitPieces, cancels)
  .post("/:uploadId", can("photograph.add", script), tus, limitPieces, asOverridden);
