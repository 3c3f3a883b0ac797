import { z } from "zod";
import { declineLink } from "@/domain/links/decline.ts";
import { keepTyped, typedForms, typedOn } from "@/domain/links/typed.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { throughLink } from "@/routes/guard.ts";
import { elsewhere, formFresh, journeyShown, tokenOf } from "@/routes/links/journey_shown.tsx";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { InsteadPage } from "@/views/links/instead_page.tsx";
import { paths } from "@/views/paths.ts";

const mostCharacters = 2000;
const Because = z.object({ because: z.string().trim().max(mostCharacters).default("") });

export const instead = createApp()
  .get("/", throughLink("link.answer"), (c) => page(c))
  .post("/", throughLink("link.answer"), form(Because, page), async (c) => {
    await declineLink(c.var.store, c.var.actor, c.req.valid("form").because);
    return c.redirect(paths.linkSent(tokenOf(c)), 303);
  })
  .post(
    "/draft",
    throughLink("link.answer", { answers: "json" }),
    form(typedForms.instead, (c) => c.text("Not saved", 422)),
    async (c) => {
      await keepTyped(c.var.store, c.var.actor, "instead", c.req.valid("form"));
      return c.body(null, 204);
    },
  );

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const journey = await journeyShown(c);
  const away = elsewhere(c, journey, "consent");
  if (away) return away;
  const long = journey.say("instead.long", { most: mostCharacters });
  const shown = again
    ? {
      ...again,
      errors: again.refused ? { form: [journey.say("journey.not_taken")] } : { because: [long] },
    }
    : formFresh(c, typedOn("instead", journey.said));
  return show(c, <InsteadPage journey={journey} form={shown} />, again ? 422 : 200);
}
