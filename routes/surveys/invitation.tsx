/** `/i/…`: whoever was invited goes on to the question, or wants no more invitations. */
import { LanguageForm } from "@/domain/links/forms.ts";
import { useInvitation } from "@/domain/surveys/end_invitation.ts";
import {
  findOpened,
  isOpenInvitation,
  type OpenedInvitation,
} from "@/domain/surveys/find_invitation.ts";
import { stopInvitations } from "@/domain/surveys/stop_invitations.ts";
import { createApp, createMiddleware, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { anyone } from "@/routes/guard.ts";
import { limitStrangers } from "@/routes/links/limits.tsx";
import { rememberLanguage, speechFor } from "@/routes/links/reader.ts";
import { lookedUp } from "@/routes/looked_up.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import {
  InvitationOverPage,
  InvitationPage,
  StopPage,
  StoppedPage,
} from "@/views/links/invitation_pages.tsx";
import { LanguagePage } from "@/views/links/language_page.tsx";
import { SurveyOverPage } from "@/views/links/survey_page.tsx";
import { paths } from "@/views/paths.ts";

const opened = lookedUp<OpenedInvitation>("which invitation this is");
const invitationHere = opened.here;

const openInvitation = createMiddleware(async function openInvitation(c, next) {
  const found = await findOpened(c.var.store.read, c.req.param("token") ?? "");
  if (!found) return show(c, <SurveyOverPage say={await speechFor(c)} />, 404);
  opened.keep(c, found);
  await next();
});

export const invitation = createApp()
  .get("/", anyone(), limitStrangers, openInvitation, async (c) => {
    const shown = { say: await speechFor(c, invitationHere(c)), invitation: invitationHere(c) };
    return isOpen(c)
      ? show(c, <InvitationPage {...shown} />)
      : show(c, <InvitationOverPage {...shown} />, 404);
  })
  .post("/", anyone(), limitStrangers, openInvitation, async (c) => {
    const { id, door, isPlaceOpen } = invitationHere(c);
    if (!door || !isPlaceOpen) return show(c, <SurveyOverPage say={await speechFor(c)} />, 404);
    // Pressed twice, it leads there twice: the door stands open to whoever knows it.
    if (isOpen(c)) await useInvitation(c.var.store, id);
    return c.redirect(paths.survey(door), 303);
  })
  .get("/language", anyone(), limitStrangers, openInvitation, (c) => languages(c))
  .post(
    "/language",
    anyone(),
    limitStrangers,
    openInvitation,
    form(LanguageForm, languages),
    (c) => {
      const { language } = c.req.valid("form");
      for (const path of ["/i", "/s"] as const) rememberLanguage(c, language, path);
      return c.redirect(paths.invitation(invitationHere(c).token), 303);
    },
  )
  .get("/stop", anyone(), limitStrangers, openInvitation, async (c) => {
    const found = invitationHere(c);
    return show(c, <StopPage say={await speechFor(c, found)} invitation={found} />);
  })
  .post("/stop", anyone(), limitStrangers, openInvitation, (c) => stop(c))
  // A programme that opens the address instead of posting to it has its reader press the button.
  .get(
    "/unsubscribe",
    anyone(),
    limitStrangers,
    openInvitation,
    (c) => c.redirect(paths.invitationStop(invitationHere(c).token), 303),
  )
  // RFC 8058, 3.1: it is not sent on to anywhere.
  .post("/unsubscribe", anyone(), limitStrangers, openInvitation, (c) => stop(c));

const isOpen = (c: PageContext) => isOpenInvitation(invitationHere(c), c.var.store.now());

async function stop(c: PageContext): Promise<Response> {
  const found = invitationHere(c);
  await stopInvitations(c.var.store, found);
  return show(c, <StoppedPage say={await speechFor(c, found)} invitation={found} />);
}

async function languages(c: PageContext, again?: FormState): Promise<Response> {
  const found = invitationHere(c);
  return show(
    c,
    <LanguagePage
      say={await speechFor(c, found)}
      action={paths.invitationLanguage(found.token)}
      back={paths.invitation(found.token)}
      practice={found.organisationName}
    />,
    again ? 422 : 200,
  );
}
