/** Whoever picks up a home's tablet says who they are, and says when they are finished. */
import { signOut } from "@/domain/access/sign_out.ts";
import { openCallHere } from "@/domain/calls/at_home.ts";
import { PickNameForm } from "@/domain/devices/forms.ts";
import { pickName } from "@/domain/devices/pick_name.ts";
import { findTabletUser, whoUses } from "@/domain/devices/who_uses.ts";
import { Refusal } from "@/domain/errors.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { dropUser, giveUser } from "@/routes/devices/tablet.ts";
import { form } from "@/routes/form.ts";
import { fromOf } from "@/routes/from.ts";
import { anyone } from "@/routes/guard.ts";
import { limitRate, waitPage } from "@/routes/limit_rate.tsx";
import { dropVisit } from "@/routes/links/visit.ts";
import { onwards, onwardsPath } from "@/routes/own_path.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { PinPage } from "@/views/devices/pin_page.tsx";
import { WhoPage } from "@/views/devices/who_page.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

/** Names are pressed all day on several tablets behind one address. */
const perMinute = 60;

/** The tablet's cookie is the guard: another browser is sent to where one signs in first. */
export const tabletUsers = createApp()
  .get("/", anyone(), async (c) => {
    const { store, tablet, visitor } = c.var;
    if (!tablet) return elsewhere(c);
    if (visitor.kind === "actor") return c.redirect(next(c), 303);
    return show(
      c,
      <WhoPage
        tablet={tablet}
        people={await whoUses(store.read, tablet, store.now())}
        ended={visitor.kind === "ended" ? visitor.why : undefined}
        onwards={onwards(c)}
      />,
    );
  })
  .get("/:membershipId", anyone(), (c) => pinPage(c))
  .post(
    "/:membershipId",
    anyone(),
    limitRate(perMinute),
    form(PickNameForm, pinPage),
    async (c) => {
      const { store, tablet } = c.var;
      if (!tablet) return elsewhere(c);
      const picked = { membershipId: picking(c), pin: c.req.valid("form").pin };
      const end = await pickName(store, tablet, picked, fromOf(c));
      if (end.kind === "wait") return waitPage(c, end.seconds);
      if (end.kind === "wrong") return await pinPage(c, wrongPin);
      giveUser(c, end.token);
      return c.redirect(next(c), 303);
    },
  );

export const tabletFinished = createApp()
  .post("/", anyone(), async (c) => {
    const { store, visitor } = c.var;
    const actor = visitor.kind === "actor" ? visitor.actor : undefined;
    if (actor?.tablet) {
      if (await openCallHere(store.read, actor)) {
        throw new Refusal("conflict", "Your call goes on. End it first, then hand the tablet on");
      }
      await signOut(store, actor, actor.sessionId);
    }
    dropUser(c);
    dropVisit(c);
    return c.redirect(paths.tabletWho(), 303);
  });

const wrongPin: FormState = {
  values: {},
  errors: { pin: ["That is not the PIN of this name"] },
};

const picking = (c: PageContext) => paramId<"Membership">(c, "membership");
const elsewhere = (c: PageContext) => c.redirect(paths.tablet(), 303);

function next(c: PageContext): string {
  const to = onwardsPath(c);
  return to === "/" ? paths.tablet() : to;
}

async function pinPage(c: PageContext, again?: FormState): Promise<Response> {
  const { store, tablet } = c.var;
  if (!tablet) return elsewhere(c);
  const person = await findTabletUser(store.read, tablet, picking(c), store.now());
  if (!tablet.asksPin && !again) return c.redirect(paths.tabletWho(onwards(c)), 303);
  return show(
    c,
    <PinPage
      person={person}
      form={again ?? emptyForm}
      action={paths.tabletPick(person.membershipId, onwards(c))}
      back={paths.tabletWho(onwards(c))}
    />,
    again ? 422 : 200,
  );
}
