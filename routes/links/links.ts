/** Everything below /link: what patients, and those who answer for them, reach without an account. */
import { createApp } from "@/routes/context.ts";
import { gate } from "@/routes/links/gate.tsx";
import { linkPhotograph } from "@/routes/links/photograph.ts";
import { linkPhotographs } from "@/routes/links/photographs.tsx";
import { linkUploads } from "@/routes/links/uploads.ts";

/** Those with a name of their own stand before `/:token`. */
export const links = createApp()
  .route("/:token/photographs/:photographId", linkPhotograph)
  .route("/:token/photographs", linkPhotographs)
  .route("/:token/uploads", linkUploads)
  .route("/:token", gate);
