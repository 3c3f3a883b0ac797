/** The language of a link's pages: of the link once its holder is known, of this browser before. */
import { chooseLanguage } from "@/domain/links/choose_language.ts";
import { LanguageForm } from "@/domain/links/forms.ts";
import { findHolder } from "@/domain/links/holder.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { anyone } from "@/routes/guard.ts";
import { limitStrangers } from "@/routes/links/limits.tsx";
import { rememberLanguage, speechFor } from "@/routes/links/reader.ts";
import { visiting } from "@/routes/links/visit.ts";
import { ownPath } from "@/routes/own_path.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { LanguagePage } from "@/views/links/language_page.tsx";
import { paths } from "@/views/paths.ts";

export const language = createApp()
  .get("/", anyone(), limitStrangers, (c) => page(c))
  .post("/", anyone(), limitStrangers, form(LanguageForm, page), async (c) => {
    const { language } = c.req.valid("form");
    const holder = await holderOf(c);
    if (holder) await chooseLanguage(c.var.store, holder, language);
    rememberLanguage(c, language);
    return c.redirect(back(c), 303);
  });

async function page(c: PageContext, again?: FormState) {
  const holder = await holderOf(c);
  const say = await speechFor(c, holder?.link);
  const token = c.req.param("token");
  return show(
    c,
    <LanguagePage
      say={say}
      action={token ? paths.linkLanguage(token, back(c)) : paths.anyLinkLanguage(back(c))}
      back={back(c)}
      practice={holder?.link.practiceName}
    />,
    again ? 422 : 200,
  );
}

const holderOf = (c: PageContext) =>
  findHolder(c.var.store.read, { token: c.req.param("token") ?? "", ...visiting(c) });

/** To the page that was left, if it is one of these. */
function back(c: PageContext): string {
  const asked = ownPath(c.req.query("to"));
  if (/^\/link(\/|$)/.test(asked)) return asked;
  const token = c.req.param("token");
  return token ? paths.link(token) : paths.linkCode();
}
