import { findAccessLink } from "@/domain/access/access_links.ts";
import { ChoosePasswordForm } from "@/domain/access/forms.ts";
import { passwordFault } from "@/domain/access/password_rules.ts";
import { resetPassword } from "@/domain/access/reset_password.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { fromOf } from "@/routes/from.ts";
import { anyone } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { show } from "@/routes/show.tsx";
import { DeadLinkPage } from "@/views/access/dead_link_page.tsx";
import { ResetPage } from "@/views/access/reset_page.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export const reset = createApp()
  .get("/:token", anyone(), (c) => page(c))
  .post(
    "/:token",
    anyone(),
    form(ChoosePasswordForm, (c, again) => page(c, again)),
    async (c) => {
      const found = await findLink(c);
      if (found.state !== "usable") return page(c);
      const { password } = c.req.valid("form");
      const fault = passwordFault(password, found.link.email);
      if (fault) return page(c, { values: {}, errors: { password: [fault] } });
      await resetPassword(c.var.store, found.link, password, fromOf(c));
      notice(c, "password-changed");
      return c.redirect(paths.signIn(), 303);
    },
  );

async function page(c: PageContext, again?: FormState) {
  const found = await findLink(c);
  if (found.state !== "usable") return show(c, <DeadLinkPage state={found.state} />, 404);
  return show(
    c,
    <ResetPage
      form={again ?? emptyForm}
      action={paths.reset(tokenOf(c))}
      email={found.link.email ?? ""}
    />,
    again ? 422 : 200,
  );
}

const tokenOf = (c: PageContext) => c.req.param("token") ?? "";
const findLink = (c: PageContext) =>
  findAccessLink(c.var.store.read, "reset", tokenOf(c), c.var.store.now());
