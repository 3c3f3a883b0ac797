import { changePassword } from "@/domain/access/change_password.ts";
import { findOwnAccount } from "@/domain/access/find.ts";
import { ChangePasswordForm } from "@/domain/access/forms.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { signedIn } from "@/routes/guard.ts";
import { waitPage } from "@/routes/limit_rate.tsx";
import { notice } from "@/routes/notice.ts";
import { giveSession } from "@/routes/session.ts";
import { show } from "@/routes/show.tsx";
import { PasswordPage } from "@/views/access/password_page.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export const password = createApp()
  .get("/", signedIn(), (c) => page(c))
  .post(
    "/",
    signedIn(),
    form(ChangePasswordForm, (c, again) => page(c, again)),
    async (c) => {
      const end = await changePassword(c.var.store, c.var.actor, c.req.valid("form"));
      if (end.kind === "wait") return waitPage(c, end.seconds);
      if (end.kind === "wrong") return page(c, refused("current", "This is not your password"));
      if (end.kind === "not_good_enough") return page(c, refused("password", end.why));
      giveSession(c, end.token);
      notice(c, "password-changed");
      return c.redirect(paths.account(), 303);
    },
  );

async function page(c: PageContext, again?: FormState) {
  const { email } = await findOwnAccount(c.var.store.read, c.var.actor);
  return show(c, <PasswordPage form={again ?? emptyForm} email={email} />, again ? 422 : 200);
}

const refused = (field: string, why: string): FormState => ({
  values: {},
  errors: { [field]: [why] },
});
