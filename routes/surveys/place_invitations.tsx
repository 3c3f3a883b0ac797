/** `/surveys/places/…/invitations`: whom the place invites, and what became of it. */
import { monthOf, monthsBack } from "@/domain/months.ts";
import { occasionsOf } from "@/domain/surveys/asked_after.ts";
import { findInvitationCounts } from "@/domain/surveys/find_invitation_counts.ts";
import { findPlace } from "@/domain/surveys/find_places.ts";
import { InvitingForm } from "@/domain/surveys/inviting_form.ts";
import { findInviting, setInviting } from "@/domain/surveys/set_inviting.ts";
import { dayOf } from "@/domain/time.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { PlaceInvitationsPage } from "@/views/surveys/place_invitations_page.tsx";
import { paths } from "@/views/paths.ts";

const monthsShown = 12;

export const placeInvitations = createApp()
  .get("/", can("survey.manage"), (c) => page(c))
  .post("/", can("survey.manage"), form(InvitingForm, page), async (c) => {
    await setInviting(c.var.store, c.var.actor, idOf(c), c.req.valid("form"));
    notice(c, "details-saved");
    return c.redirect(paths.placeInvitations(idOf(c)), 303);
  });

const idOf = (c: PageContext) => paramId<"SurveyPlace">(c, "surveyPlace");

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read, now }, actor, install } = c.var;
  const place = await findPlace(read, actor, idOf(c));
  const set = await findInviting(read, actor, place.id);
  const [from] = monthsBack(monthOf(dayOf(now())), monthsShown);
  const values = Object.fromEntries(
    Object.entries(set).map(([name, value]) => [
      name,
      Array.isArray(value) ? [...value] : String(value),
    ]),
  );
  return show(
    c,
    <PlaceInvitationsPage
      place={place}
      occasions={occasionsOf(actor.organisationKind)}
      months={await findInvitationCounts(read, actor, { from: from!, placeId: place.id })}
      sends={{ mail: install.sendsMail ?? false, texts: install.sendsTexts ?? false }}
      form={again ?? { values, errors: {} }}
    />,
    again ? 422 : 200,
  );
}
