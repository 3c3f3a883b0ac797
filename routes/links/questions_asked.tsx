/** A patient asks their practice about the letter. */
import { askAboutLetter } from "@/domain/links/ask_about_letter.ts";
import { AskForm } from "@/domain/links/letter_forms.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { throughLink } from "@/routes/guard.ts";
import { letterShown, speechOfLink, toFirstPage, tokenOf } from "@/routes/links/letter_shown.ts";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { linkPaths } from "@/views/link_paths.ts";
import { AskedPage, AskPage } from "@/views/links/ask_page.tsx";

export const linkQuestionsAsked = createApp()
  .get("/", throughLink("link.ask"), (c) => page(c))
  .post(
    "/",
    throughLink("link.ask"),
    form(async (c) => AskForm(await speechOfLink(c)), page),
    async (c) => {
      const { store, actor } = c.var;
      await askAboutLetter(store, actor, c.req.valid("form").words, await speechOfLink(c));
      return c.redirect(linkPaths.linkAsked(tokenOf(c)), 303);
    },
  )
  .get("/sent", throughLink("link.ask"), async (c) => {
    const shown = await letterShown(c);
    if (!shown) return toFirstPage(c);
    const { way, sentTo } = shown.link;
    const told = (way === "email" || way === "text") && sentTo !== null;
    return show(c, <AskedPage say={await speechOfLink(c)} {...shown} told={told} />);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const shown = await letterShown(c);
  if (!shown) return toFirstPage(c);
  const state = again ?? emptyForm;
  return show(
    c,
    <AskPage say={await speechOfLink(c)} {...shown} form={state} />,
    again ? 422 : 200,
  );
}
