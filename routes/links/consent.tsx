import { agreeThroughLink, linkConsentForm } from "@/domain/links/consent.ts";
import { consentKey } from "@/domain/questions/reserved_keys.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { throughLink } from "@/routes/guard.ts";
import {
  elsewhere,
  formFresh,
  formSaid,
  journeyShown,
  tokenOf,
} from "@/routes/links/journey_shown.tsx";
import { afterConsent } from "@/routes/links/onwards.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { ConsentPage } from "@/views/links/consent_page.tsx";
import { paths } from "@/views/paths.ts";

export const consent = createApp()
  .get("/", throughLink("link.answer"), (c) => page(c))
  .post(
    "/",
    throughLink("link.answer"),
    form((c) => linkConsentForm(c.var.link), page),
    async (c) => {
      const { agrees, decidedBy } = c.req.valid("form");
      if (agrees === "no") return c.redirect(paths.linkInstead(tokenOf(c)), 303);
      await agreeThroughLink(c.var.store, c.var.actor, decidedBy);
      return c.redirect(afterConsent(await journeyShown(c)), 303);
    },
  );

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const journey = await journeyShown(c);
  const away = elsewhere(c, journey, "consent");
  if (away) return away;
  const agreed = journey.said[consentKey] !== undefined;
  const shown = again
    ? formSaid(journey.say, again)
    : formFresh(c, { agrees: agreed ? "yes" : undefined });
  return show(c, <ConsentPage journey={journey} form={shown} />, again ? 422 : 200);
}
