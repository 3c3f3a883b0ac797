import { Refusal } from "@/domain/errors.ts";
import { findLinkByToken, type PatientLink } from "@/domain/links/find.ts";
import { BirthForm } from "@/domain/links/forms.ts";
import { findTold } from "@/domain/links/find_told.ts";
import { type Holder, holderOf } from "@/domain/links/holder.ts";
import { missingFromPatient } from "@/domain/links/missing.ts";
import { noteOpened } from "@/domain/links/note_opened.ts";
import { proveBirth } from "@/domain/links/prove_birth.ts";
import { asksForBirth, type Standing, standingAt } from "@/domain/links/standing.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { fromOf } from "@/routes/from.ts";
import { anyone } from "@/routes/guard.ts";
import { isNewAtGate, waitingForm } from "@/routes/links/form_again.ts";
import { pathOf } from "@/routes/links/journey_shown.tsx";
import { limitStrangers, linkWaitPage } from "@/routes/links/limits.tsx";
import { chosenLanguage, inWords, speechFor } from "@/routes/links/reader.ts";
import { giveVisit, visiting } from "@/routes/links/visit.ts";
import { show } from "@/routes/show.tsx";
import { sendToSignIn, wordsOf } from "@/routes/sign_in_first.ts";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { ClosedLinkPage } from "@/views/links/closed_link_page.tsx";
import { GatePage } from "@/views/links/gate_page.tsx";
import { UnknownLinkPage } from "@/views/links/unknown_link_page.tsx";
import { paths } from "@/views/paths.ts";

export const gate = createApp()
  .get("/", anyone(), limitStrangers, async (c) => {
    const link = await findLink(c);
    if (!link) return await page(c, undefined, link);
    if (link.purpose !== "shared") {
      if (isSeen(c)) await noteOpened(c.var.store, link, fromOf(c));
      const holder = await holderOf(c.var.store.read, link, visiting(c));
      if (holder) return c.redirect(await onwards(c, holder), 303);
    }
    return await page(c, undefined, link);
  })
  .post("/", anyone(), limitStrangers, form(BirthForm, (c, again) => page(c, again)), async (c) => {
    const link = await findLink(c);
    if (!link || !asksForBirth(link)) return await page(c, undefined, link);
    const given = { ...c.req.valid("form"), language: chosenLanguage(c) };
    const end = await proveBirth(c.var.store, link, given, fromOf(c));
    if (end.kind === "wait") return await linkWaitPage(c, end.seconds);
    if (end.kind === "wrong") return await wrongPage(c, link, end.left);
    if (end.kind === "locked") return await page(c);
    // The page says why.
    if (end.kind === "closed") throw new Refusal("conflict", "This link can no longer be opened");
    giveVisit(c, end.visit);
    const waiting = await waitingForm(c, tokenOf(c));
    if (waiting) return c.redirect(waiting.to, 307);
    const known = { ...visiting(c), visit: end.visit };
    const holder = await holderOf(c.var.store.read, link, known);
    return holder ? c.redirect(await onwards(c, holder), 303) : await page(c, undefined, link);
  });

async function page(c: PageContext, again?: FormState, known?: PatientLink) {
  const token = tokenOf(c);
  const link = known ?? await findLink(c);
  if (link?.purpose === "shared") return c.redirect(paths.linkShared(token), 303);
  const say = await speechFor(c, link);
  if (!link) return show(c, <UnknownLinkPage say={say} token={token} />, 404);
  const standing = standingNow(c, link);
  if (standing === "withdrawn" || standing === "locked" || standing === "expired") {
    const closed = <ClosedLinkPage say={say} token={token} link={link} standing={standing} />;
    return show(c, closed, standing === "locked" ? 423 : 404);
  }
  if (!asksForBirth(link)) return await toItsHome(c);
  const waiting = await waitingForm(c, token);
  const form = again && !(waiting && isNewAtGate(again)) ? inWords(say, again) : emptyForm;
  return show(
    c,
    <GatePage
      say={say}
      form={form}
      waiting={waiting}
      token={token}
      link={link}
      standing={standing}
    />,
    again ? 422 : 200,
  );
}

/** Whoever is signed in there goes on with it from their list, on this tablet or another. */
async function toItsHome(c: PageContext): Promise<Response> {
  return c.var.visitor.kind === "actor"
    ? c.redirect(paths.homeCases(), 303)
    : await sendToSignIn(c);
}

async function wrongPage(c: PageContext, link: PatientLink, left: number) {
  const say = await speechFor(c, link);
  const problem = say("gate.birth_wrong", { count: left });
  const values = wordsOf(await c.req.parseBody({ all: true }));
  return await page(c, { values, errors: { birth: [problem] } }, link);
}

/** Whoever is known and comes again goes on where the link leads: as it was, or to what comes next. */
async function onwards(c: PageContext, { link, actor }: Holder): Promise<string> {
  const token = tokenOf(c);
  if (link.purpose === "letter") return paths.linkLetter(token);
  if (standingNow(c, link) !== "open") return paths.linkSent(token);
  const told = await findTold(c.var.store.read, actor, link);
  const [first] = missingFromPatient(told);
  const asked = first && told.referral.state === "with_patient";
  return asked ? pathOf({ token }, first) : paths.linkCheck(token);
}

/** What a browser or a mail program fetches ahead is not opened by anybody. */
const isSeen = (c: PageContext): boolean =>
  c.req.method === "GET" && !/prefetch|preview/i.test(
    `${c.req.header("sec-purpose")} ${c.req.header("purpose")} ${c.req.header("x-moz")}`,
  );

const standingNow = (c: PageContext, link: PatientLink): Standing =>
  standingAt(link, c.var.store.now());
const tokenOf = (c: PageContext) => c.req.param("token") ?? "";
const findLink = (c: PageContext) => findLinkByToken(c.var.store.read, tokenOf(c));
