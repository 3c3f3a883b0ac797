import { findOwnAccount } from "@/domain/access/find.ts";
import { CodeForm, ProvePasswordForm } from "@/domain/access/forms.ts";
import { removeOwnSecondFactor } from "@/domain/access/remove_second_factor.ts";
import { beginSecondFactor, confirmSecondFactor } from "@/domain/access/set_up_second_factor.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { signedIn } from "@/routes/guard.ts";
import { waitPage } from "@/routes/limit_rate.tsx";
import { notice } from "@/routes/notice.ts";
import { onwards, onwardsPath } from "@/routes/own_path.ts";
import { giveSession } from "@/routes/session.ts";
import { show } from "@/routes/show.tsx";
import { NewRecoveryCodesPage } from "@/views/access/recovery_codes_page.tsx";
import { SecondFactorPage } from "@/views/access/second_factor_page.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export const secondFactor = createApp()
  .get("/", signedIn(), (c) => page(c))
  .post("/begin", signedIn(), async (c) => {
    await beginSecondFactor(c.var.store, c.var.actor);
    return c.redirect(paths.secondFactor(onwards(c)), 303);
  })
  .post(
    "/",
    signedIn(),
    form(CodeForm, (c, again) => page(c, again)),
    async (c) => {
      const { code } = c.req.valid("form");
      const confirmed = await confirmSecondFactor(c.var.store, c.var.actor, code);
      if (!confirmed) return page(c, refused("code", wrongCode));
      giveSession(c, confirmed.token);
      // Not a redirect: this answer is the only place where the codes can be read.
      return show(
        c,
        <NewRecoveryCodesPage codes={confirmed.recoveryCodes} next={onwardsPath(c)} />,
      );
    },
  )
  .post(
    "/removal",
    signedIn(),
    form(ProvePasswordForm, (c, again) => page(c, again)),
    async (c) => {
      const { current } = c.req.valid("form");
      const end = await removeOwnSecondFactor(c.var.store, c.var.actor, current);
      if (end.kind === "wait") return waitPage(c, end.seconds);
      if (end.kind === "wrong") return page(c, refused("current", "This is not your password"));
      notice(c, "second-factor-removed");
      return c.redirect(paths.secondFactor(), 303);
    },
  );

async function page(c: PageContext, again?: FormState) {
  const { store, actor } = c.var;
  return show(
    c,
    <SecondFactorPage
      account={await findOwnAccount(store.read, actor)}
      form={again ?? emptyForm}
      owed={actor.owesSecondFactor}
      onwards={onwards(c)}
    />,
    again ? 422 : 200,
  );
}

const wrongCode =
  "The code is not right. Check that the clock of your phone is right, and enter the code it shows now";

const refused = (field: string, why: string): FormState => ({
  values: {},
  errors: { [field]: [why] },
});
