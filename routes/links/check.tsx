import { z } from "zod";
import { finishLink } from "@/domain/links/finish.ts";
import { missingFromPatient } from "@/domain/links/missing.ts";
import {
  asksForPhotographs,
  countPhotographs,
  findUnderWay,
} from "@/domain/links/photographs_here.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { throughLink } from "@/routes/guard.ts";
import { elsewhere, formSaid, journeyShown, tokenOf } from "@/routes/links/journey_shown.tsx";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { CheckPage } from "@/views/links/check_page.tsx";
import { paths } from "@/views/paths.ts";

export const check = createApp()
  .get("/", throughLink("link.answer"), (c) => page(c))
  .post("/", throughLink("link.answer"), form(z.object({}), page), async (c) => {
    await finishLink(c.var.store, c.var.actor);
    return c.redirect(paths.linkSent(tokenOf(c)), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const journey = await journeyShown(c);
  const away = elsewhere(c, journey, "check");
  if (away) return away;
  const { store: { read, now }, actor } = c.var;
  const photographs = asksForPhotographs(journey.definition)
    ? await countPhotographs(read, actor, journey.referral)
    : undefined;
  const underWay = await findUnderWay(read, actor, journey.referral, now());
  return show(
    c,
    <CheckPage
      journey={journey}
      lacking={missingFromPatient(journey)}
      photographs={photographs}
      underWay={underWay}
      form={again ? formSaid(journey.say, again) : emptyForm}
    />,
    again ? 422 : 200,
  );
}
