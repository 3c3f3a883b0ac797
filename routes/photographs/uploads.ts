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

export const uploads = taking("photograph.add");
/** Those that a home is asked for in a call. */
export const callUploads = taking("call.send_photograph");

function taking(permission: "photograph.add" | "call.send_photograph") {
  return createApp()
    // Of the install, and so of no record.
    .options("/", anyone(), tus, saysAbilities)
    .post("/", can(permission, script), tus, limitUploads, begins)
    .options("/:uploadId", anyone(), tus, saysAbilities)
    // HEAD asks the same.
    .get("/:uploadId", can(permission, script), tus, limitPieces, saysHowFar)
    .patch("/:uploadId", can(permission, script), tus, limitPieces, goesOn)
    .delete("/:uploadId", can(permission, script), tus, limitPieces, cancels)
    .post("/:uploadId", can(permission, script), tus, limitPieces, asOverridden);
}
