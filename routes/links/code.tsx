import { enterCode } from "@/domain/links/enter_code.ts";
import { ShortCodeForm } from "@/domain/links/forms.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { fromOf } from "@/routes/from.ts";
import { anyone } from "@/routes/guard.ts";
import { limitStrangers, linkWaitPage } from "@/routes/links/limits.tsx";
import { inWords, speechFor } from "@/routes/links/reader.ts";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { CodePage } from "@/views/links/code_page.tsx";
import { paths } from "@/views/paths.ts";

export const shortCode = createApp()
  .get("/", anyone(), limitStrangers, (c) => page(c))
  .post("/", anyone(), limitStrangers, form(ShortCodeForm, page), async (c) => {
    const { code } = c.req.valid("form");
    const end = await enterCode(c.var.store, code, fromOf(c));
    if (end.kind === "wait") return await linkWaitPage(c, end.seconds);
    if (end.kind === "known") return c.redirect(paths.link(end.token), 303);
    return await page(c, { values: { code }, errors: { code: ["gate.code_unknown"] } });
  });

async function page(c: PageContext, again?: FormState) {
  const say = await speechFor(c);
  const form = again ? inWords(say, again) : emptyForm;
  return show(c, <CodePage say={say} form={form} />, again ? 422 : 200);
}
