/** Everything below /link: what patients, and those who answer for them, reach without an account. */
import { createApp } from "@/routes/context.ts";
import { shortCode } from "@/routes/links/code.tsx";
import { gate } from "@/routes/links/gate.tsx";
import { language } from "@/routes/links/language.tsx";

/** Those with a name of their own stand before `/:token`. */
export const links = createApp()
  .route("/", shortCode)
  .route("/language", language)
  .route("/:token", gate)
  .route("/:token/language", language);
