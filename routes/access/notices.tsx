/** What a person is told of by e-mail, and when. */
import { choicesOf } from "@/domain/notices/choices.ts";
import { chooseNotices } from "@/domain/notices/choose.ts";
import { NoticeChoicesForm } from "@/domain/notices/forms.ts";
import { kindsFor } from "@/domain/notices/kinds.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { signedIn } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { show } from "@/routes/show.tsx";
import { NoticesPage } from "@/views/access/notices_page.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export const noticeChoices = createApp()
  .get("/", signedIn(), (c) => page(c))
  .post("/", signedIn(), form(NoticeChoicesForm, page), async (c) => {
    await chooseNotices(c.var.store, c.var.actor, c.req.valid("form"));
    notice(c, "notices-chosen");
    return c.redirect(paths.accountNotices(), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store, actor, install } = c.var;
  const state = formShown(c, again, await choicesOf(store.read, actor.userId));
  return show(
    c,
    <NoticesPage form={state} kinds={kindsFor(actor.role)} sends={install.sendsMail === true} />,
    again ? 422 : 200,
  );
}
