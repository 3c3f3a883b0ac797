/** The first page of whoever is signed in. */
import type { Day } from "@/db/columns.ts";
import { findFollowUpsDue } from "@/domain/answers/find_follow_ups_due.ts";
import { holds } from "@/domain/access/permissions.ts";
import { countLongUnread } from "@/domain/answers/unread.ts";
import { countTroubledLinks } from "@/domain/links/count_troubled.ts";
import { countOpenQuestions } from "@/domain/links/find_patient_questions.ts";
import { photographQuality } from "@/domain/photographs/quality.ts";
import { listHomeCases } from "@/domain/links/asked_by_home.ts";
import { findCameBack } from "@/domain/links/find_progress.ts";
import { findUnseenRedFlags } from "@/domain/links/find_red_flags.ts";
import { findWaitingFor } from "@/domain/questionnaires/answering.ts";
import { countUnread } from "@/domain/messages/unread.ts";
import { listCounts, listReferrals } from "@/domain/referrals/list.ts";
import { recordListLook } from "@/domain/referrals/record_list_look.ts";
import { ownServices } from "@/domain/services/find.ts";
import { clinicsOf } from "@/domain/sourcing/clinics.ts";
import { queueCounts, usualViews } from "@/domain/triage/counts.ts";
import { queuePage } from "@/domain/triage/queue.ts";
import { recordQueueLook } from "@/domain/triage/record_queue_look.ts";
import { dayOf } from "@/domain/time.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { signedIn } from "@/routes/guard.ts";
import { destinationsOf } from "@/routes/navigation.ts";
import { show } from "@/routes/show.tsx";
import { HomePage } from "@/views/home/home_page.tsx";
import { HomeStaffPage } from "@/views/home/home_staff_page.tsx";
import { PracticeHomePage } from "@/views/home/practice_home_page.tsx";
import { ServiceHomePage } from "@/views/home/service_home_page.tsx";
import { paths } from "@/views/paths.ts";

export const home = createApp()
  .get("/", signedIn({ onTablets: true }), (c) => {
    const { actor } = c.var;
    if (actor.tablet) return c.redirect(paths.tablet(), 303);
    if (holds(actor, "referral.read_answer")) return practiceHome(c);
    if (holds(actor, "queue.view")) return serviceHome(c);
    if (holds(actor, "resident.refer")) return staffHome(c);
    return otherHome(c);
  });

async function otherHome(c: PageContext): Promise<Response> {
  const { actor } = c.var;
  return show(
    c,
    <HomePage
      place={actor.organisationName}
      asked={await askedOf(c)}
      destinations={destinationsOf(actor)}
    />,
  );
}

/** Questionnaires that wait for this person. */
async function askedOf(c: PageContext) {
  const { store: { read, now }, actor } = c.var;
  return holds(actor, "questionnaire.answer")
    ? await findWaitingFor(read, actor, dayOf(now()))
    : [];
}

async function practiceHome(c: PageContext): Promise<Response> {
  const { actor, store } = c.var;
  const soon = Temporal.PlainDate.from(dayOf(store.now())).add({ weeks: 1 }).toString() as Day;
  const replies = holds(actor, "patient_question.reply");
  const [
    redFlags,
    questions,
    troubledLinks,
    counts,
    messages,
    late,
    returned,
    unread,
    drafts,
    followUps,
    [quality],
    asked,
  ] = await Promise.all([
    holds(actor, "red_flag.see") ? findUnseenRedFlags(store.read, actor) : [],
    replies ? countOpenQuestions(store.read, actor) : 0,
    holds(actor, "referral.invite") ? countTroubledLinks(store.read, actor, store.now()) : 0,
    listCounts(store.read, actor),
    countUnread(store.read, actor, store.now()),
    countLongUnread(store.read, actor),
    listReferrals(store.read, actor, { group: "returned", length: 8 }),
    listReferrals(store.read, actor, { group: "unread", length: 8 }),
    listReferrals(store.read, actor, { group: "drafts", length: 5 }),
    findFollowUpsDue(store.readLong, actor, { until: soon, length: 5 }),
    photographQuality(store.readLong, actor, store.now()),
    askedOf(c),
  ]);
  const cameBack = await findCameBack(store.read, actor, drafts.rows, store.now());
  return show(
    c,
    <PracticeHomePage
      place={actor.organisationName}
      redFlags={redFlags}
      counts={counts}
      messages={messages}
      questions={questions}
      troubledLinks={troubledLinks}
      late={late}
      returned={returned.rows}
      unread={unread.rows}
      drafts={drafts.rows}
      cameBack={cameBack}
      followUps={followUps}
      refers={holds(actor, "referral.draft")}
      quality={quality}
      asked={asked}
      destinations={destinationsOf(actor)}
    />,
  );
}

async function staffHome(c: PageContext): Promise<Response> {
  const { actor, store } = c.var;
  const [unsent, answered, underway] = await Promise.all(
    (["unsent", "answered", "underway"] as const).map(async (group) =>
      (await listHomeCases(store.read, actor, { group, length: 8 })).rows
    ),
  );
  recordListLook(store, actor, [unsent!, answered!, underway!].flat());
  return show(
    c,
    <HomeStaffPage
      place={actor.organisationName}
      unsent={unsent!}
      answered={answered!}
      underway={underway!}
      asked={await askedOf(c)}
      destinations={destinationsOf(actor)}
    />,
  );
}

async function serviceHome(c: PageContext): Promise<Response> {
  const { actor, store } = c.var;
  const services = await ownServices(store.read, actor);
  const own = services.filter(({ organisationId }) => organisationId === actor.organisationId);
  const claims = holds(actor, "referral.claim");
  const [messages, counts, { rows }, quality, clinics, asked] = await Promise.all([
    countUnread(store.read, actor, store.now()),
    queueCounts(store.read, actor, store.now()),
    queuePage(store.read, actor, { filter: usualViews.mine, now: store.now() }),
    claims ? [] : photographQuality(store.readLong, actor, store.now()),
    claims ? Promise.all(own.map(({ id }) => clinicsOf(store.read, actor, id))) : [],
    askedOf(c),
  ]);
  if (rows.length > 0) recordQueueLook(store, actor, rows);
  return show(
    c,
    <ServiceHomePage
      place={actor.organisationName}
      counts={counts}
      messages={messages}
      mine={rows}
      claims={claims}
      quality={quality}
      amends={holds(actor, "service.amend") ? own : []}
      clinics={clinics.flat()}
      now={store.now()}
      asked={asked}
      destinations={destinationsOf(actor)}
    />,
  );
}
