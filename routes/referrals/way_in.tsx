import type { Id } from "@/db/columns.ts";
import { holds } from "@/domain/access/permissions.ts";
import { linksOf } from "@/domain/links/find.ts";
import {
  CircumstancesForm,
  circumstancesOf,
  saveCircumstances,
} from "@/domain/referrals/circumstances.ts";
import { findWayIn } from "@/domain/referrals/find_way_in.ts";
import { allows } from "@/domain/referrals/states.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { draftShown, isOver, toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import { type FormState, typed } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { WayInPage } from "@/views/referrals/way_in_page.tsx";

export const wayIn = createApp()
  .get("/", can("referral.draft", { looks: "referral" }), (c) => page(c))
  .post("/", can("referral.draft"), form(CircumstancesForm, page), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    const sent = c.req.valid("form");
    const { clashes } = await saveCircumstances(c.var.store, c.var.actor, id, sent);
    if (clashes.length === 0) return c.redirect(await nextAfter(c, id, sent.wayIn), 303);
    const { seen: _seen, ...values } = sent;
    const errors = Object.fromEntries(clashes.map((key) => [key, [clashed]]));
    return await page(c, { values, errors }, 409);
  })
  .post(
    "/draft",
    can("referral.draft"),
    form(CircumstancesForm, page),
    async (c) => {
      const { seen: _seen, ...sent } = c.req.valid("form");
      const id = paramId<"Referral">(c, "referral");
      await saveCircumstances(c.var.store, c.var.actor, id, sent);
      return c.body(null, 204);
    },
  );

/** Where the patient is to tell it, and was never asked, that comes next. */
async function nextAfter(
  c: PageContext,
  id: Id<"Referral">,
  wayIn: string | undefined,
): Promise<string> {
  const { store: { read }, actor } = c.var;
  const asks = wayIn === "link" && holds(actor, "referral.invite") &&
    (await linksOf(read, actor, id)).length === 0;
  return asks ? paths.referralInvitation(id) : paths.referralHistory(id);
}

const clashed = "A colleague changed this after you opened the page. Choose again, then save";

async function page(
  c: PageContext,
  again?: FormState,
  status: 409 | 422 = 422,
): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const draft = await draftShown(c);
  if (isOver(draft) && !again) return toReferral(c);
  const kept = circumstancesOf(draft.referral);
  const { state } = draft.referral;
  const may = {
    book: allows(state, "book") && holds(actor, "referral.book"),
    invite: allows(state, "invite") && holds(actor, "referral.invite"),
  };
  const known = await findWayIn(read, actor, draft.referral);
  const form = formShown(c, again, { chaperone: "", ...kept });
  const seen = typed(form, "seen") ?? JSON.stringify(kept);
  return show(
    c,
    <WayInPage draft={draft} known={known} may={may} form={form} seen={seen} />,
    again ? status : 200,
  );
}
