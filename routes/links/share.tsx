/** A patient shares their letter, and takes that back. */
import { ShareForm } from "@/domain/links/letter_forms.ts";
import { endShare, shareLetter } from "@/domain/links/share_letter.ts";
import { sharesOf } from "@/domain/links/shares.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { throughLink } from "@/routes/guard.ts";
import { letterShown, speechOfLink, toFirstPage, tokenOf } from "@/routes/links/letter_shown.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { linkPaths } from "@/views/link_paths.ts";
import { ShareMadePage, SharePage } from "@/views/links/share_page.tsx";

export const linkShare = createApp()
  .get("/", throughLink("link.share"), (c) => page(c))
  .post(
    "/",
    throughLink("link.share"),
    form(async (c) => ShareForm(await speechOfLink(c)), page),
    async (c) => {
      const { store, actor, link, install } = c.var;
      const say = await speechOfLink(c);
      const { token } = await shareLetter(store, actor, c.req.valid("form"), say);
      // The one answer to a form that is no redirect: the address is not kept to be shown again.
      const address = `${install.publicUrl}${linkPaths.linkShared(token)}`;
      return show(
        c,
        <ShareMadePage say={say} token={tokenOf(c)} link={link} address={address} />,
      );
    },
  )
  .post("/:patientLinkId/end", throughLink("link.share"), async (c) => {
    const { store, actor } = c.var;
    await endShare(store, actor, paramId<"PatientLink">(c, "patientLink"));
    return c.redirect(linkPaths.linkShare(tokenOf(c)), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store, actor } = c.var;
  const shown = await letterShown(c);
  if (!shown) return toFirstPage(c);
  const [say, shares] = await Promise.all([speechOfLink(c), sharesOf(store.read, actor)]);
  return show(
    c,
    <SharePage
      say={say}
      {...shown}
      shares={shares}
      form={again ?? emptyForm}
      now={store.now()}
    />,
    again ? 422 : 200,
  );
}
