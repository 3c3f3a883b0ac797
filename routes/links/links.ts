/** Everything below /link: what patients, and those who answer for them, reach without an account. */
import { createApp } from "@/routes/context.ts";
import { check } from "@/routes/links/check.tsx";
import { shortCode } from "@/routes/links/code.tsx";
import { consent } from "@/routes/links/consent.tsx";
import { gate } from "@/routes/links/gate.tsx";
import { instead } from "@/routes/links/instead.tsx";
import { language } from "@/routes/links/language.tsx";
import { lostLink } from "@/routes/links/lost.tsx";
import { linkPhotograph } from "@/routes/links/photograph.ts";
import { linkPhotographs } from "@/routes/links/photographs.tsx";
import { questions } from "@/routes/links/questions.tsx";
import { sent } from "@/routes/links/sent.tsx";
import { linkUploads } from "@/routes/links/uploads.ts";
import { urgent } from "@/routes/links/urgent.tsx";
import { who } from "@/routes/links/who.tsx";

/** Those with a name of their own stand before `/:token`. */
export const links = createApp()
  .route("/", shortCode)
  .route("/language", language)
  .route("/lost", lostLink)
  .route("/:token", gate)
  .route("/:token/check", check)
  .route("/:token/consent", consent)
  .route("/:token/instead", instead)
  .route("/:token/language", language)
  .route("/:token/photographs", linkPhotographs)
  .route("/:token/photographs/:photographId", linkPhotograph)
  .route("/:token/questions", questions)
  .route("/:token/sent", sent)
  .route("/:token/uploads", linkUploads)
  .route("/:token/urgent", urgent)
  .route("/:token/who", who);
