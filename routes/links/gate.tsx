import { findLinkByToken, type PatientLink } from "@/domain/links/find.ts";
import { BirthForm } from "@/domain/links/forms.ts";
import { findHolder, type Holder } from "@/domain/links/holder.ts";
import { findTold } from "@/domain/links/find_told.ts";
import { missingFromPatient } from "@/domain/links/missing.ts";
import { noteOpened } from "@/domain/links/note_opened.ts";
import { proveBirth } from "@/domain/links/prove_birth.ts";
import { type Standing, standingAt } from "@/domain/links/standing.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { fromOf } from "@/routes/from.ts";
import { anyone } from "@/routes/guard.ts";
import { isNewAtGate, waitingForm } from "@/routes/links/form_again.ts";
import { pathOf } from "@/routes/links/journey_shown.tsx";
import { limitStrangers, linkWaitPage } from "@/routes/links/limits.tsx";
import { chosenLanguage, inWords, speechFor } from "@/routes/links/reader.ts";
import { giveVisit, visitOf } from "@/routes/links/visit.ts";
import { show } from "@/routes/show.tsx";
import { wordsOf } from "@/routes/sign_in_first.ts";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { ClosedLinkPage } from "@/views/links/closed_link_page.tsx";
import { GatePage } from "@/views/links/gate_page.tsx";
import { UnknownLinkPage } from "@/views/links/unknown_link_page.tsx";
import { paths } from "@/views/paths.ts";

export const gate = createApp()
  .get("/", anyone(), limitStrangers, async (c) => {
    const link = await findLink(c);
    if (link?.purpose === "shared") return c.redirect(paths.linkShared(tokenOf(c)), 303);
    if (link && isSeen(c)) await noteOpened(c.var.store, link, fromOf(c));
    const holder = link && await holderIn(c, visitOf(c));
    if (holder) return c.redirect(await onwards(c, holder), 303);
    return await page(c);
  })
  .post("/", anyone(), limitStrangers, form(BirthForm, page), async (c) => {
    const link = await findLink(c);
    if (!link) return await page(c);
    const given = { ...c.req.valid("form"), language: chosenLanguage(c) };
    const end = await proveBirth(c.var.store, link, given, fromOf(c));
    if (end.kind === "wait") return await linkWaitPage(c, end.seconds);
    if (end.kind === "locked") return await page(c);
    if (end.kind === "wrong") return await wrongPage(c, end.left);
    giveVisit(c, end.visit);
    const waiting = await waitingForm(c, tokenOf(c));
    if (waiting) return c.redirect(waiting.to, 307);
    const holder = await holderIn(c, end.visit);
    return holder ? c.redirect(await onwards(c, holder), 303) : await page(c);
  });

async function page(c: PageContext, again?: FormState) {
  const token = tokenOf(c);
  const link = await findLink(c);
  const say = await speechFor(c, link);
  if (!link) return show(c, <UnknownLinkPage say={say} token={token} />, 404);
  const standing = standingNow(c, link);
  if (standing === "withdrawn" || standing === "locked" || standing === "expired") {
    const closed = <ClosedLinkPage say={say} token={token} link={link} standing={standing} />;
    return show(c, closed, standing === "locked" ? 423 : 404);
  }
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

async function wrongPage(c: PageContext, left: number) {
  const say = await speechFor(c, await findLink(c));
  const problem = say("gate.birth_wrong", { count: left });
  const values = wordsOf(await c.req.parseBody({ all: true }));
  return await page(c, { values, errors: { birth: [problem] } });
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

const holderIn = (c: PageContext, visit: string | undefined): Promise<Holder | undefined> =>
  findHolder(c.var.store.read, {
    token: tokenOf(c),
    visit,
    now: c.var.store.now(),
    from: fromOf(c),
  });

/** What a browser or a mail program fetches ahead is not opened by anybody. */
const isSeen = (c: PageContext): boolean =>
  c.req.method === "GET" && !/prefetch|preview/i.test(
    `${c.req.header("sec-purpose")} ${c.req.header("purpose")} ${c.req.header("x-moz")}`,
  );

const standingNow = (c: PageContext, link: PatientLink): Standing =>
  standingAt(link, c.var.store.now());
const tokenOf = (c: PageContext) => c.req.param("token") ?? "";
const findLink = (c: PageContext) => findLinkByToken(c.var.store.read, tokenOf(c));
