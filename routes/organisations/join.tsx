/** Where an invitation's link leads: a new account, or one more role for somebody who has one. */
import { passwordFault } from "@/domain/access/password_rules.ts";
import { findOffer } from "@/domain/organisations/find_invitations.ts";
import { JoinForm } from "@/domain/organisations/forms.ts";
import { joinAsMember, joinAsNewPerson } from "@/domain/organisations/join.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { fromOf } from "@/routes/from.ts";
import { anyone } from "@/routes/guard.ts";
import { giveSession } from "@/routes/session.ts";
import { show } from "@/routes/show.tsx";
import { DeadLinkPage } from "@/views/access/dead_link_page.tsx";
import type { FormState } from "@/views/form_state.ts";
import { JoinAgainPage } from "@/views/organisations/join_again_page.tsx";
import { JoinPage } from "@/views/organisations/join_page.tsx";
import { paths } from "@/views/paths.ts";

export const joining = createApp()
  .get("/:token", anyone(), (c) => page(c))
  .post("/:token", anyone(), form(JoinForm, page), async (c) => {
    const found = await findLink(c);
    if (found.state !== "usable") return page(c);
    const input = c.req.valid("form");
    const fault = passwordFault(input.password, found.offer.email);
    if (fault) return page(c, { values: { name: input.name }, errors: { password: [fault] } });
    giveSession(c, await joinAsNewPerson(c.var.store, fromOf(c), tokenOf(c), input));
    return c.redirect(paths.home(), 303);
  })
  .post("/:token/again", anyone(), async (c) => {
    const { store, visitor } = c.var;
    if (visitor.kind !== "actor") return page(c);
    await joinAsMember(store, visitor.actor, tokenOf(c));
    return c.redirect(paths.home(), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const found = await findLink(c);
  if (found.state !== "usable") return show(c, <DeadLinkPage state={found.state} />, 404);
  const { offer } = found;
  const { visitor } = c.var;
  if (offer.userId) {
    const actor = visitor.kind === "actor" ? visitor.actor : undefined;
    return show(c, <JoinAgainPage offer={offer} token={tokenOf(c)} actor={actor} />);
  }
  const shown = again ?? { values: { name: offer.name }, errors: {} };
  return show(
    c,
    <JoinPage offer={offer} form={shown} action={paths.join(tokenOf(c))} />,
    again ? 422 : 200,
  );
}

const tokenOf = (c: PageContext) => c.req.param("token") ?? "";
const findLink = (c: PageContext) => findOffer(c.var.store.read, tokenOf(c), c.var.store.now());
