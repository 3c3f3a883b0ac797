/** Everything below /link: what patients, and those who answer for them, reach without an account. */
import { createApp } from "@/routes/context.ts";
import { gate } from "@/routes/links/gate.tsx";

/** Those with a name of their own stand before `/:token`. */
export const links = createApp()
  .route("/:token", gate);
