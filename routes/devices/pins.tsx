/** PINs for a home's tablets: one's own at /account/pin, somebody's by their manager at /people. */
import type { Id } from "@/db/columns.ts";
import { PinForm } from "@/domain/devices/forms.ts";
import { findPinOwner, setPin } from "@/domain/devices/pins.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can, signedIn } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { SetPinPage } from "@/views/devices/set_pin_page.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export const ownPin = createApp()
  .get("/", signedIn(), (c) => ownPage(c))
  .post("/", signedIn(), form(PinForm, ownPage), async (c) => {
    const { store, actor } = c.var;
    await setPin(store, actor, actor.membershipId, c.req.valid("form").pin);
    notice(c, "pin-set");
    return c.redirect(paths.account(), 303);
  });

export const personPin = createApp()
  .get("/", can("person.change"), (c) => personPage(c))
  .post("/", can("person.change"), form(PinForm, personPage), async (c) => {
    await setPin(c.var.store, c.var.actor, personOf(c), c.req.valid("form").pin);
    notice(c, "pin-set");
    return c.redirect(paths.person(personOf(c)), 303);
  });

const personOf = (c: PageContext): Id<"Membership"> => paramId<"Membership">(c, "membership");

function ownPage(c: PageContext, again?: FormState): Promise<Response> {
  const around = {
    action: paths.ownPin(),
    back: { href: paths.account(), label: "Your account" },
  };
  return page(c, c.var.actor.membershipId, around, again);
}

function personPage(c: PageContext, again?: FormState): Promise<Response> {
  const id = personOf(c);
  const around = { action: paths.personPin(id), back: { href: paths.person(id), label: "Back" } };
  return page(c, id, around, again);
}

interface Around {
  readonly action: string;
  readonly back: { readonly href: string; readonly label: string };
}

async function page(
  c: PageContext,
  membershipId: Id<"Membership">,
  around: Around,
  again?: FormState,
): Promise<Response> {
  const { store, actor } = c.var;
  const { name, hasPin, userId } = await findPinOwner(
    store.read,
    actor,
    membershipId,
    store.now(),
  );
  const title = userId === actor.userId ? "Your PIN for tablets" : `PIN of ${name} for tablets`;
  return show(
    c,
    <SetPinPage title={title} hasPin={hasPin} form={again ?? emptyForm} {...around} />,
    again ? 422 : 200,
  );
}
