import { ProvePasswordForm } from "@/domain/access/forms.ts";
import { makeNewRecoveryCodes } from "@/domain/access/make_recovery_codes.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { signedIn } from "@/routes/guard.ts";
import { waitPage } from "@/routes/limit_rate.tsx";
import { show } from "@/routes/show.tsx";
import { NewRecoveryCodesPage, RecoveryCodesPage } from "@/views/access/recovery_codes_page.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export const recoveryCodes = createApp()
  .get("/", signedIn(), (c) => page(c))
  .post(
    "/",
    signedIn(),
    form(ProvePasswordForm, (c, again) => page(c, again)),
    async (c) => {
      const { current } = c.req.valid("form");
      const end = await makeNewRecoveryCodes(c.var.store, c.var.actor, current);
      if (end.kind === "wait") return waitPage(c, end.seconds);
      if (end.kind === "wrong") return page(c, wrongPassword);
      // Not a redirect: this answer is the only place where the codes can be read.
      return show(c, <NewRecoveryCodesPage codes={end.codes} next={paths.account()} />);
    },
  );

const page = (c: PageContext, again?: FormState) =>
  show(c, <RecoveryCodesPage form={again ?? emptyForm} />, again ? 422 : 200);

const wrongPassword: FormState = { values: {}, errors: { current: ["This is not your password"] } };
