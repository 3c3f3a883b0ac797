import { findAccessLink } from "@/domain/access/access_links.ts";
import { SetUpForm } from "@/domain/access/forms.ts";
import { passwordFault } from "@/domain/access/password_rules.ts";
import { setUp } from "@/domain/access/set_up.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { fromOf } from "@/routes/from.ts";
import { anyone } from "@/routes/guard.ts";
import { giveSession } from "@/routes/session.ts";
import { show } from "@/routes/show.tsx";
import { DeadLinkPage } from "@/views/access/dead_link_page.tsx";
import { SetUpPage } from "@/views/access/set_up_page.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export const settingUp = createApp()
  .get("/:token", anyone(), (c) => page(c))
  .post(
    "/:token",
    anyone(),
    form(SetUpForm, (c, again) => page(c, again)),
    async (c) => {
      const found = await findLink(c);
      if (found.state !== "usable") return page(c);
      const input = c.req.valid("form");
      const fault = passwordFault(input.password, input.email);
      if (fault) return page(c, { values: { ...input }, errors: { password: [fault] } });
      giveSession(c, await setUp(c.var.store, found.link, input, fromOf(c)));
      return c.redirect(paths.secondFactor(), 303);
    },
  );

async function page(c: PageContext, again?: FormState) {
  const found = await findLink(c);
  if (found.state !== "usable") return show(c, <DeadLinkPage state={found.state} />, 404);
  const action = paths.setUp(tokenOf(c));
  return show(c, <SetUpPage form={again ?? emptyForm} action={action} />, again ? 422 : 200);
}

const tokenOf = (c: PageContext) => c.req.param("token") ?? "";
const findLink = (c: PageContext) =>
  findAccessLink(c.var.store.read, "set_up", tokenOf(c), c.var.store.now());
