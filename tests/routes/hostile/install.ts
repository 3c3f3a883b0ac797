/** An install with a record for every address, and a visitor for every route who may go there. */
import { sql } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { looksWritten } from "@/db/looks.ts";
import type { Role } from "@/db/schema/access.ts";
import type { Store } from "@/db/store.ts";
import { makeAccessLink } from "@/domain/access/access_links.ts";
import { rolesThat } from "@/domain/access/permissions.ts";
import { saveTemplate } from "@/domain/answers/save_template.ts";
import { assignCases } from "@/domain/capacity/assign.ts";
import { findUnseenRedFlags } from "@/domain/links/find_red_flags.ts";
import { raiseRedFlags } from "@/domain/links/raise_red_flags.ts";
import { addMark } from "@/domain/photographs/add_mark.ts";
import type { Install } from "@/routes/context.ts";
import { isOfAQuestionnaire, ofAQuestionnaire } from "@/tests/routes/hostile/of_a_questionnaire.ts";
import { ofAsking, ofASurvey } from "@/tests/routes/hostile/of_a_survey.ts";
import { tabletExists } from "@/tests/factories/tablets.ts";
import { outcomeExists, shiftExists } from "@/tests/factories/calls.ts";
import { clinicianInCall, closerLookExists } from "@/tests/factories/closer_looks.ts";
import { chargeExists } from "@/tests/factories/charges.ts";
import { actionExists } from "@/tests/factories/answers.ts";
import { guestInvited, handlerInCall } from "@/tests/factories/guests.ts";
import { reviewExists } from "@/tests/factories/retention.ts";
import { holidayExists } from "@/tests/factories/clocks.ts";
import { jobExists } from "@/tests/factories/jobs.ts";
import { askAboutLetter } from "@/domain/links/ask_about_letter.ts";
import { speechIn } from "@/domain/words/speech.ts";
import { letterExists, letterOpened } from "@/tests/factories/letters.ts";
import { lesionExists, quarantineExists } from "@/tests/factories/lesions.ts";
import { linkExists } from "@/tests/factories/links.ts";
import { callBackExists, callExists } from "@/tests/factories/hub_history.ts";
import { journeyExists } from "@/tests/factories/journeys.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import {
  organisationExists,
  personExists,
  type SignedIn,
  signedInAgain,
} from "@/tests/factories/people.ts";
import {
  consentExists,
  type Parties,
  partiesExist,
  photographExists,
  referralExists,
  uploadExists,
} from "@/tests/factories/referrals.ts";
import {
  clinicExists,
  dutyExists,
  remoteTeamExists,
  rulesExist,
} from "@/tests/factories/sourcing.ts";
import { emergencyExists } from "@/tests/factories/emergencies.ts";
import { beingWritten, versionExists } from "@/tests/factories/versions.ts";
import { testApp } from "@/tests/support/app.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { noSuchId, type Route, routesOf } from "@/tests/support/routes.ts";
import { testStore } from "@/tests/support/store.ts";

export type HostileInstall = Awaited<ReturnType<typeof hostileInstall>>;

export async function hostileInstall(over: Partial<Install> = {}) {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const bedside = await testApp(store, over);
  const parties = await partiesExist(store);
  const administrator = await personExists(store, "administrator");
  const known = [parties.gp, parties.consultant, parties.manager, administrator];
  const others = new Map<Role, SignedIn>();

  /** Somebody who may go there, with a session of their own. Nobody where anyone may. */
  async function visitorOf({ guard }: Route): Promise<SignedIn | undefined> {
    clock.forward({ seconds: 10 }); // Rates are tested elsewhere.
    if (guard === "anyone" || guard === "link") return undefined;
    const roles: readonly Role[] = guard === "signed_in" ? ["gp"] : rolesThat(guard);
    const person = known.find(({ role }) => roles.some((each) => each === role)) ??
      await other(roles[0]!);
    return await signedInAgain(store, person);
  }
  async function other(role: Role): Promise<SignedIn> {
    const found = others.get(role) ?? await personExists(store, role);
    others.set(role, found);
    return found;
  }

  return {
    store,
    bedside,
    parties,
    routes: routesOf(bedside),
    visitorOf,
    /** Addresses of this route at which there is something for its visitor; one for each state. */
    async addressesOf(route: Route): Promise<string[]> {
      const { guard, path } = route;
      if (path.startsWith("/desk/") && path.includes(":") && guard !== "anyone") {
        const [role] = guard === "signed_in" || guard === "link" ? [] : rolesThat(guard);
        return [filled(path, await ofAHub(store, await other(role!)))];
      }
      const all = route.path.startsWith("/residents")
        ? [await ofAHome(store, parties, await other("carer"))]
        : await recordsFor(store, parties, route);
      return [...new Set(all.map((ids) => filled(route.path, ids)))];
    },
    /** Changes whenever somebody else's connection has written. */
    async version(): Promise<number> {
      await looksWritten(store).catch(() => {});
      const [row] = await store.read.all<Record<string, number>>(sql`PRAGMA data_version`);
      return Object.values(row!)[0]!;
    },
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

type Ids = Readonly<Record<string, string>>;
const states = ["draft", "booked", "with_patient", "waiting", "claimed", "answered"] as const;

async function recordsFor(store: Store, parties: Parties, { path }: Route): Promise<Ids[]> {
  const named = (name: string) => path.includes(`:${name}`);
  if (isOfAQuestionnaire(path)) return [await ofAQuestionnaire(store, parties, path)];
  if (path.startsWith("/s/:token") || path.startsWith("/i/:token") || path.startsWith("/surveys")) {
    return [await ofASurvey(store, parties, path)];
  }
  if (path.includes("/asking")) return [await ofAsking(store, parties.gp, false)];
  if (path.startsWith("/link/:token")) return [await ofALink(store, parties, path)];
  if (path.endsWith("/release") && named("photographId")) {
    const referral = await referralExists(store, parties);
    const photograph = await photographExists(store, referral, { state: "quarantined" });
    await quarantineExists(store, photograph);
    return [{ photographId: photograph.id }];
  }
  if (named("referralId") || named("photographId")) {
    return await Promise.all(states.map(async (state) => {
      const referral = await referralExists(store, parties, { state });
      const photograph = await photographExists(store, referral);
      const { id: lesionId } = await lesionExists(store, referral);
      await consentExists(store, referral);
      const upload = await uploadExists(store, referral);
      const action = state === "answered" ? await actionExists(store, referral) : undefined;
      const ids = {
        referralId: referral.id,
        photographId: photograph.id,
        lesionId,
        uploadId: upload.id,
        ...action && { answerActionId: action.id },
        ...named("patientLinkId") && { patientLinkId: (await linkExists(store, referral)).id },
      };
      if (!named("markId")) return ids;
      const input = { shape: "text" as const, points: [[1, 1] as [number, number]], words: "A" };
      return { ...ids, markId: await addMark(store, parties.gp, photograph.id, input) };
    }));
  }
  if (named("token")) return [{ token: await tokenFor(store, parties, path) }];
  const make: Readonly<Record<string, () => Promise<string>>> = {
    answerTemplateId: () =>
      saveTemplate(store, parties.consultant, parties.service.id, {
        name: "Reassure",
        whose: "service",
        plan: "Reassure",
      }),
    accessLinkId: async () => (await invitation(store, parties)).id,
    breakGlassId: () => emergencyExists(store, parties.practice.id),
    chargeId: async () =>
      (await chargeExists(store, await referralExists(store, parties, { state: "answered" }))).id,
    holidayId: () => holidayExists(store),
    jobId: async () => (await jobExists(store)).id,
    linkRedFlagId: async () => {
      const { holder } = await journeyExists(store, parties);
      await raiseRedFlags(store, holder, ["glass"]);
      const raised = await findUnseenRedFlags(store.read, parties.gp);
      return raised[0]!.id;
    },
    membershipId: async () =>
      (await personExists(store, "specialist_nurse", { organisation: parties.specialists }))
        .membershipId,
    deviceId: async () =>
      (await tabletExists(store, await organisationExists(store, { kind: "home" }), parties.gp)).id,
    organisationId: async () =>
      path.startsWith("/devices")
        ? (await organisationExists(store, { kind: "home" })).id
        : parties.specialists.id,
    patientQuestionId: () => questionAsked(store, parties),
    patientId: async () =>
      (await patientExists(store, {
        practiceId: parties.practice.id,
        createdBy: parties.gp.userId,
      })).id,
    retentionReviewId: () => reviewExists(store, parties.gp),
    retentionKind: () => Promise.resolve("adult"),
    serviceId: () => Promise.resolve(parties.service.id),
    serviceVersionId: async () => (await versionExists(store, parties, {}, beingWritten)).id,
    part: () => Promise.resolve(path.includes("/questions/") ? "problem" : "under_16"),
    serviceTeamId: async () => (await remoteTeamExists(store, parties, newId())).team.id,
    clinicId: async () => (await clinicExists(store, parties)).id,
    dutySessionId: async () => (await dutyExists(store, parties)).id,
    assignmentBatchId: async () => {
      const cases = [(await referralExists(store, parties)).id];
      const to = parties.consultant.userId;
      return (await assignCases(store, parties.manager, { cases, to })).batchId;
    },
    sourcingRulesId: async () =>
      (await rulesExist(store, parties, { sourcing: "own" }, { switchedOnAt: null })).id,
    callId: async () => (await handlerInCall(store)).id,
    closerLookId: async () => await closerLookExists(store, await clinicianInCall(store)),
    inviteToken: async () => (await guestInvited(store, await handlerInCall(store))).token,
    language: () => Promise.resolve("pl"),
    wordsPage: () => Promise.resolve("date"),
    wordsKey: () => Promise.resolve("gate.back"),
    sessionId: async () => (await signedInAgain(store, parties.gp)).sessionId,
  };
  const ids: Record<string, string> = {};
  for (const [, name] of path.matchAll(/:(\w+)/g)) ids[name!] = await make[name!]?.() ?? noSuchId;
  return [ids];
}

/** Of this person's hub: a home to be called back, an outcome, their own shift. */
async function ofAHub(store: Store, person: SignedIn): Promise<Ids> {
  const hub = { id: person.organisationId };
  const home = await organisationExists(store, { kind: "home" });
  const carer = await personExists(store, "carer", { organisation: home });
  const call = await callExists(store, { hub, home, carer }, { state: "unanswered" });
  const callBackId = await callBackExists(store, call);
  const { id: callOutcomeId } = await outcomeExists(store, hub, `Outcome ${newId()}`);
  const shifted = await personExists(store, "call_handler", {
    organisation: { ...home, ...hub, kind: "hub" },
  });
  await shiftExists(store, shifted);
  return { callBackId, callOutcomeId, userId: shifted.userId };
}

/** Of a resident, about whom their home has begun to ask. */
async function ofAHome(store: Store, parties: Parties, carer: SignedIn): Promise<Ids> {
  const resident = await patientExists(store, {
    practiceId: parties.practice.id,
    homeId: carer.organisationId,
    createdBy: parties.gp.userId,
  });
  const referral = await referralExists(store, parties, {
    state: "with_patient",
    patientId: resident.id,
    homeId: carer.organisationId,
  });
  await linkExists(store, referral, { way: "tablet", sentTo: null });
  return { patientId: resident.id, referralId: referral.id };
}

/** Of a link that waits for its patient: what stands below its address. */
async function ofALink(store: Store, parties: Parties, path: string): Promise<Ids> {
  const referral = await referralExists(store, parties, { state: "with_patient" });
  const purpose = /\/(letter|print|questions-asked|share|follow-up)/.test(path)
    ? "letter"
    : "history";
  const { token } = await linkExists(store, referral, {
    purpose: path.endsWith("/shared") ? "shared" : purpose,
  });
  const photograph = await photographExists(store, referral);
  const upload = await uploadExists(store, referral);
  return { token, photographId: photograph.id, uploadId: upload.id, question: "problem" };
}

async function questionAsked(store: Store, parties: Parties): Promise<string> {
  const { holder } = await letterOpened(store, await letterExists(store, parties));
  return await askAboutLetter(
    store,
    holder,
    `Question ${crypto.randomUUID()}`,
    await speechIn(store.read, "en"),
  );
}

const filled = (path: string, ids: Ids) =>
  path.replaceAll(/:(\w+)/g, (_, name) => ids[name] ?? noSuchId);

const invitation = (store: Store, { manager, specialists }: Parties) =>
  change(store, manager, async (tx) => {
    const link = await makeAccessLink(tx, {
      kind: "invitation",
      email: `guest${crypto.randomUUID()}@bedside.example`,
      name: "Guest",
      organisationId: specialists.id as Id<"Organisation">,
      role: "consultant",
    });
    tx.audit("access.invitation_sent", { invitation: link.id });
    return link;
  });

async function tokenFor(store: Store, parties: Parties, path: string): Promise<string> {
  if (path.startsWith("/join")) return (await invitation(store, parties)).token;
  const kind = path.startsWith("/reset") ? "reset" : "set_up";
  return await change(store, parties.manager, async (tx) => {
    const link = await makeAccessLink(tx, { kind, userId: parties.colleague.userId });
    tx.audit("access.reset_requested", { user: parties.colleague.userId });
    return link.token;
  });
}
