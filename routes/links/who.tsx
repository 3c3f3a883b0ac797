import { aboutFormOf } from "@/domain/links/about.ts";
import { sayWho } from "@/domain/links/say_who.ts";
import { keepTyped, typedForms, typedOn } from "@/domain/links/typed.ts";
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
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import type { Journey } from "@/views/links/journey.ts";
import { HomeWhoPage, WhoPage } from "@/views/links/who_page.tsx";
import { paths } from "@/views/paths.ts";

export const who = createApp()
  .get("/", throughLink("link.answer"), (c) => page(c))
  .post("/", throughLink("link.answer"), form((c) => aboutFormOf(c.var.link), page), async (c) => {
    await sayWho(c.var.store, c.var.actor, c.req.valid("form"));
    return c.redirect(paths.linkConsent(tokenOf(c)), 303);
  })
  .post(
    "/draft",
    throughLink("link.answer", { answers: "json" }),
    form(typedForms.who, (c) => c.text("Not saved", 422)),
    async (c) => {
      await keepTyped(c.var.store, c.var.actor, "who", c.req.valid("form"));
      return c.body(null, 204);
    },
  );

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const journey = await journeyShown(c);
  const away = elsewhere(c, journey, "who");
  if (away) return away;
  const shown = again ? formSaid(journey.say, again) : formFresh(c, saidBefore(journey));
  const Page = journey.link.way === "tablet" ? HomeWhoPage : WhoPage;
  return show(c, <Page journey={journey} form={shown} />, again ? 422 : 200);
}

/** Whoever opened it at a home is usually the one who helps. */
function saidBefore({ link: { answeredBy, about, way }, referral, said }: Journey) {
  const { needsInterpreter, ...words } = about;
  return {
    ...way === "tablet" && { name: referral.createdByName },
    ...words,
    ...answeredBy && { answeredBy },
    ...needsInterpreter && { needsInterpreter: "yes" },
    ...typedOn("who", said),
  };
}
