import { askAgain } from "@/domain/links/ask_again.ts";
import { LostForm } from "@/domain/links/forms.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { fromOf } from "@/routes/from.ts";
import { anyone } from "@/routes/guard.ts";
import { limitStrangers, linkWaitPage } from "@/routes/links/limits.tsx";
import { inWords, speechFor } from "@/routes/links/reader.ts";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { AskedAgainPage, LostPage } from "@/views/links/lost_page.tsx";
import { paths } from "@/views/paths.ts";

export const lostLink = createApp()
  .get("/", anyone(), limitStrangers, (c) => page(c))
  .post("/", anyone(), limitStrangers, form(LostForm, page), async (c) => {
    const { contact } = c.req.valid("form");
    const seconds = await askAgain(c.var.store, contact, fromOf(c));
    if (seconds > 0) return await linkWaitPage(c, seconds);
    return c.redirect(paths.lostLinkAsked(), 303);
  })
  .get(
    "/asked",
    anyone(),
    limitStrangers,
    async (c) => show(c, <AskedAgainPage say={await speechFor(c)} />),
  );

async function page(c: PageContext, again?: FormState) {
  const say = await speechFor(c);
  const form = again ? inWords(say, again) : emptyForm;
  return show(c, <LostPage say={say} form={form} />, again ? 422 : 200);
}
