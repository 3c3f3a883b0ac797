/** `/pair`: a tablet becomes a home's. */
import { PairingCodeForm } from "@/domain/devices/forms.ts";
import { pairTablet } from "@/domain/devices/pair.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { giveTablet, wasTablet } from "@/routes/devices/tablet.ts";
import { form } from "@/routes/form.ts";
import { fromOf } from "@/routes/from.ts";
import { anyone } from "@/routes/guard.ts";
import { limitRate, waitPage } from "@/routes/limit_rate.tsx";
import { show } from "@/routes/show.tsx";
import { PairPage } from "@/views/devices/pair_page.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

const perMinute = 30;

export const pairing = createApp()
  .get("/", anyone(), (c) => c.var.tablet ? c.redirect(paths.tablet(), 303) : page(c))
  .post("/", anyone(), limitRate(perMinute), form(PairingCodeForm, page), async (c) => {
    const { code } = c.req.valid("form");
    const end = await pairTablet(c.var.store, code, fromOf(c));
    if (end.kind === "wait") return waitPage(c, end.seconds);
    if (end.kind === "unknown") {
      const errors = {
        code: ["There is no such code. Check what you typed, or ask for a new one"],
      };
      return page(c, { values: { code }, errors });
    }
    giveTablet(c, end.token);
    return c.redirect(paths.tablet(), 303);
  });

function page(c: PageContext, again?: FormState): Response {
  return show(
    c,
    <PairPage form={again ?? emptyForm} wasPaired={wasTablet(c) && !c.var.tablet} />,
    again ? 422 : 200,
  );
}
