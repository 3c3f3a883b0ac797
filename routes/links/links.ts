/** Everything below /link: what patients, and those who answer for them, reach without an account. */
import { createApp } from "@/routes/context.ts";
import { shortCode } from "@/routes/links/code.tsx";
import { linkFollowUp } from "@/routes/links/follow_up.tsx";
import { gate } from "@/routes/links/gate.tsx";
import { language } from "@/routes/links/language.tsx";
import { linkLetter, linkLetterPrint } from "@/routes/links/letter.tsx";
import { linkQuestionsAsked } from "@/routes/links/questions_asked.tsx";
import { linkShare } from "@/routes/links/share.tsx";
import { linkShared } from "@/routes/links/shared.tsx";

/** Those with a name of their own stand before `/:token`. */
export const links = createApp()
  .route("/", shortCode)
  .route("/language", language)
  .route("/:token", gate)
  .route("/:token/follow-up", linkFollowUp)
  .route("/:token/language", language)
  .route("/:token/letter", linkLetter)
  .route("/:token/print", linkLetterPrint)
  .route("/:token/questions-asked", linkQuestionsAsked)
  .route("/:token/share", linkShare)
  .route("/:token/shared", linkShared);
