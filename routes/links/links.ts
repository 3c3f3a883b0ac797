/** Everything below /link: what patients, and those who answer for them, reach without an account. */
import { createApp } from "@/routes/context.ts";
import { check } from "@/routes/links/check.tsx";
import { shortCode } from "@/routes/links/code.tsx";
import { consent } from "@/routes/links/consent.tsx";
import { linkFollowUp } from "@/routes/links/follow_up.tsx";
import { gate } from "@/routes/links/gate.tsx";
import { guestCall } from "@/routes/links/guest_call.tsx";
import { instead } from "@/routes/links/instead.tsx";
import { language } from "@/routes/links/language.tsx";
import { linkLetter, linkLetterPrint } from "@/routes/links/letter.tsx";
import { lostLink } from "@/routes/links/lost.tsx";
import { linkPhotograph } from "@/routes/links/photograph.ts";
import { linkPhotographs } from "@/routes/links/photographs.tsx";
import { questions } from "@/routes/links/questions.tsx";
import { linkQuestionsAsked } from "@/routes/links/questions_asked.tsx";
import { sent } from "@/routes/links/sent.tsx";
import { linkShare } from "@/routes/links/share.tsx";
import { linkShared } from "@/routes/links/shared.tsx";
import { linkUploads } from "@/routes/links/uploads.ts";
import { urgent } from "@/routes/links/urgent.tsx";
import { who } from "@/routes/links/who.tsx";

/** Those with a name of their own stand before `/:token`. */
export const links = createApp()
  .route("/", shortCode)
  .route("/call/:inviteToken", guestCall)
  .route("/language", language)
  .route("/lost", lostLink)
  .route("/:token", gate)
  .route("/:token/check", check)
  .route("/:token/consent", consent)
  .route("/:token/follow-up", linkFollowUp)
  .route("/:token/instead", instead)
  .route("/:token/language", language)
  .route("/:token/letter", linkLetter)
  .route("/:token/photographs", linkPhotographs)
  .route("/:token/photographs/:photographId", linkPhotograph)
  .route("/:token/print", linkLetterPrint)
  .route("/:token/questions", questions)
  .route("/:token/questions-asked", linkQuestionsAsked)
  .route("/:token/sent", sent)
  .route("/:token/share", linkShare)
  .route("/:token/shared", linkShared)
  .route("/:token/uploads", linkUploads)
  .route("/:token/urgent", urgent)
  .route("/:token/who", who);
