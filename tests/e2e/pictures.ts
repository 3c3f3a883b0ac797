/**
 * Pictures of the demo's main pages, on a desk and on a phone, to be looked at by a person:
 *
 *     deno task pictures PICTURES [DATA] [WORD]
 *
 * fills the folder DATA first where it is not there (otherwise a throw-away one), and saves the
 * pages into PICTURES; with a WORD only those whose name has it.
 */
import { asc, desc, eq } from "drizzle-orm";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { type Bedside, startBedside } from "@/commands/bedside.ts";
import { openDataFolder } from "@/commands/data_folder.ts";
import { demoPeople } from "@/commands/demo/cast.ts";
import { fillDemo } from "@/commands/demo/fill.ts";
import { openLogger } from "@/commands/logger.ts";
import { say } from "@/commands/say.ts";
import { readSettings } from "@/commands/settings.ts";
import { users } from "@/db/schema/access.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { referrals, type ReferralState } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import { sourcingRules } from "@/db/schema/sourcing.ts";
import { openBrowser } from "@/tests/support/chromium.ts";
import { demoPassword } from "@/views/access/demo_people.tsx";
import { paths } from "@/views/paths.ts";

type Sitting = readonly (readonly [name: string, address: string])[];

const widths = [1280, 360] as const;

async function takePictures(): Promise<void> {
  const [folder, data, word = ""] = Deno.args;
  if (!folder) throw new Error("Say where to: deno task pictures PICTURES");
  await Deno.mkdir(folder, { recursive: true });
  const isFilled = data !== undefined && await Deno.stat(data).then(() => true, () => false);
  const settings = readSettings({
    BEDSIDE_DATA: data ?? await Deno.makeTempDir({ prefix: "bedside-pictures-" }),
    BEDSIDE_PORT: "8399",
    BEDSIDE_LOG: "warn",
  });
  const lock = await openDataFolder(settings.dataFolder);
  if (!isFilled) await fillDemo(settings, say);
  const bedside = await startBedside(settings, lock, openLogger(settings.logLevel), {
    demo: true,
    testNumbers: "only",
    demoPeople,
  });
  const browser = await openBrowser();
  for (const [email, addresses] of Object.entries(await sittings(bedside))) {
    const wanted = addresses.filter(([name]) => name.includes(word));
    if (wanted.length > 0) await sit(browser, bedside, email, wanted, folder);
  }
  await browser.close();
  await bedside.stop();
  lock.release();
  if (!data) await Deno.remove(settings.dataFolder, { recursive: true });
}

/** One person's pages, one after the other. */
async function sit(
  browser: Browser,
  { address }: Bedside,
  email: string,
  pages: Sitting,
  folder: string,
): Promise<void> {
  const context = await browser.newContext({ baseURL: address, locale: "en-GB" });
  const page = await context.newPage();
  if (email) await signIn(page, email);
  for (const [name, at] of pages) {
    for (const width of widths) {
      await page.setViewportSize({ width, height: width < 600 ? 740 : 900 });
      await page.goto(at, { waitUntil: "networkidle" });
      // What is out of sight is not drawn: the screen is made as long as the page.
      const height = await page.locator("html").evaluate((all) => all.scrollHeight);
      await page.setViewportSize({ width, height });
      await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
    }
    say(`${name}\n`);
  }
  await context.close();
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(paths.signIn());
  await page.getByLabel("E-mail address").fill(email);
  await page.locator("#password").fill(demoPassword);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname === paths.home());
}

/** Whose pages, by e-mail; "" is nobody. */
async function sittings({ store: { read } }: Bedside): Promise<Record<string, Sitting>> {
  const [shah] = await read.select({ id: users.id }).from(users)
    .where(eq(users.email, "consultant@skin.example"));
  const [service] = await read.select({ id: services.id }).from(services);
  const [tried] = await read.select({ id: sourcingRules.id }).from(sourcingRules)
    .orderBy(desc(sourcingRules.savedAt));
  const all = await read.select({
    id: referrals.id,
    state: referrals.state,
    patientId: referrals.patientId,
    claimedBy: referrals.claimedBy,
    practice: users.email,
    photographId: photographs.id,
  }).from(referrals)
    .innerJoin(photographs, eq(photographs.referralId, referrals.id))
    .innerJoin(users, eq(users.id, referrals.createdBy))
    .orderBy(asc(referrals.rank), asc(referrals.id));
  const one = (state: ReferralState, which: (each: typeof all[number]) => boolean = () => true) => {
    const found = all.find((each) => each.state === state && which(each));
    if (!found) throw new Error(`The demo has no such referral that is ${state}`);
    return found;
  };
  const oakfield = ({ practice }: typeof all[number]) => practice === "gp@oakfield.example";
  const draft = one("draft", oakfield);
  const answered = one("answered", oakfield);
  const mine = one("claimed", ({ claimedBy }) => claimedBy === shah?.id);
  return {
    "": [["sign-in", paths.signIn()], ["forgotten", paths.forgottenPassword()]],
    "gp@oakfield.example": [
      ["home-gp", paths.home()],
      ["patients", paths.patients()],
      ["patient", paths.patient(answered.patientId)],
      ["patient-edit", paths.editPatient(answered.patientId)],
      ["patient-needs", paths.patientNeeds(answered.patientId)],
      ["patient-consents", paths.patientConsents(answered.patientId)],
      ["register", paths.newPatient()],
      ["import", paths.importPatients()],
      ["referrals", paths.referrals()],
      ["refer-1-begin", paths.newReferral(answered.patientId)],
      ["refer-2-history", paths.referralHistory(draft.id)],
      ["refer-3-photographs", paths.referralPhotographs(draft.id)],
      ["refer-4-consent", paths.referralConsent(draft.id)],
      ["refer-5-check", paths.referralCheck(draft.id)],
      ["referral-answered", paths.referral(answered.id)],
      ["referral-waiting", paths.referral(one("waiting", oakfield).id)],
      ["account", paths.account()],
      ["second-factor", paths.secondFactor()],
      ["emergency", paths.emergency()],
      ["not-found", "/nowhere"],
    ],
    "consultant@skin.example": [
      ["home-consultant", paths.home()],
      ["queue", paths.queue()],
      ["queue-mine", paths.queue({ mine: "1" })],
      ["queue-returned", paths.queue({ waiting: "1" })],
      ["queue-breaching", paths.queue({ breaching: "1" })],
      ["queue-views", paths.queueViews()],
      ["case-waiting", paths.referral(one("waiting").id)],
      ["case-returned", paths.referral(one("returned").id)],
      ["case-clock", paths.referralClock(one("returned").id)],
      ["case-answer", paths.referralAnswer(mine.id)],
      ["case-answered", paths.referral(one("answered").id)],
      ["photograph", paths.photograph(mine.photographId)],
      ["refused", paths.admin()],
    ],
    "manager@skin.example": [
      ["queue-manager", paths.queue()],
      ["manage", paths.manage()],
      ["forecast", paths.forecast()],
      ["assignments", paths.assignments()],
      ["service-hours", paths.serviceHours(service!.id)],
      ["service-duty", paths.serviceDuty(service!.id)],
      ["service-clinics", paths.serviceClinics(service!.id)],
      ["service-sourcing", paths.serviceSourcing(service!.id)],
      ["service-trial", paths.sourcingTrial(service!.id, tried!.id)],
      ["people", paths.people()],
      ["invite", paths.invitations()],
      ["organisation", paths.organisations()],
      ["audit", paths.audit()],
    ],
    "manager@rosewood.example": [["home-home", paths.home()], ["residents", paths.patients()]],
    "admin@bedside.example": [
      ["admin", paths.admin()],
      ["organisations", paths.organisations()],
      ["organisation-new", paths.newOrganisation()],
      ["jobs", paths.adminJobs()],
      ["permissions", paths.adminPermissions()],
      ["audit-all", paths.audit()],
    ],
  };
}

await takePictures();
