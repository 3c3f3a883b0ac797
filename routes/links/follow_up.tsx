/** A patient begins the follow-up that their specialist asked for, and goes on to its questions. */
import { z } from "zod";
import { beginPatientFollowUp } from "@/domain/links/begin_patient_follow_up.ts";
import { findPatientFollowUp } from "@/domain/links/patient_follow_up.ts";
import { dayOf } from "@/domain/time.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { throughLink } from "@/routes/guard.ts";
import { letterShown, speechOfLink, toFirstPage } from "@/routes/links/letter_shown.ts";
import { giveVisit } from "@/routes/links/visit.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { linkPaths } from "@/views/link_paths.ts";
import { LinkFollowUpPage } from "@/views/links/link_follow_up_page.tsx";

export const linkFollowUp = createApp()
  .get("/", throughLink("link.ask"), (c) => page(c))
  .post("/", throughLink("link.ask"), form(z.object({}), page), async (c) => {
    const { token, visit } = await beginPatientFollowUp(c.var.store, c.var.actor);
    giveVisit(c, visit);
    return c.redirect(linkPaths.link(token), 303);
  });

/** Pressed twice, the page says that it was begun. */
async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store, actor } = c.var;
  const shown = await letterShown(c);
  if (!shown) return toFirstPage(c);
  const today = dayOf(store.now());
  const followUp = await findPatientFollowUp(store.read, actor, today);
  return show(
    c,
    <LinkFollowUpPage
      say={await speechOfLink(c)}
      {...shown}
      followUp={followUp}
      today={today}
    />,
    again ? 422 : 200,
  );
}
