/** Photographs that a patient sends through a link, piece by piece. */
import { createApp } from "@/routes/context.ts";
import { anyone, throughLink } from "@/routes/guard.ts";
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

export const linkUploads = createApp()
  // Of the install, and so of no record.
  .options("/", anyone(), tus, saysAbilities)
  .post("/", throughLink("photograph.add", script), tus, limitUploads, begins)
  .options("/:uploadId", anyone(), tus, saysAbilities)
  // HEAD asks the same.
  .get("/:uploadId", throughLink("photograph.add", script), tus, limitPieces, saysHowFar)
  .patch("/:uploadId", throughLink("photograph.add", script), tus, limitPieces, goesOn)
  .delete("/:uploadId", throughLink("photograph.add", script), tus, limitPieces, cancels)
  .post("/:uploadId", throughLink("photograph.add", script), tus, limitPieces, asOverridden);
