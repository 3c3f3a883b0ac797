/** Referrals that wait for their patients: each link as far as another practice's might be today. */
import { and, desc, eq } from "drizzle-orm";
import type { OpenCast } from "@/commands/demo/open_cast.ts";
import type { Registered } from "@/commands/demo/register_patients.ts";
import type { Step } from "@/commands/demo/service_steps.ts";
import { change } from "@/db/change.ts";
import { type Day, type Id, instantOf } from "@/db/columns.ts";
import { type Language, patientLinks } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { mostWrongTries } from "@/domain/links/standing.ts";
import { invitePatient } from "@/domain/links/invite.ts";
import { noteOpened } from "@/domain/links/note_opened.ts";
import { proveBirth } from "@/domain/links/prove_birth.ts";
import { dueReminders, remind } from "@/domain/links/reminders.ts";
import type { Delivery } from "@/domain/links/texts.ts";
import { withdrawLink } from "@/domain/links/withdraw.ts";
import { beginDraft } from "@/domain/referrals/begin_draft.ts";
import { saveDraft } from "@/domain/referrals/save_draft.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import { registry } from "@/jobs/registry.ts";
import { workOnce } from "@/jobs/worker.ts";

interface Stage {
  readonly store: Store;
  readonly files: FileStore;
  readonly cast: OpenCast;
}

type Then = "nothing" | "opened" | "begun" | "locked" | "withdrawn";

interface Asked {
  readonly hoursAgo: number;
  readonly way: "email" | "text" | "post";
  readonly language: Language;
  readonly delivery?: Delivery;
  readonly then: Then;
}

const asked: readonly Asked[] = [
  { hoursAgo: 1, way: "email", language: "en", then: "nothing" },
  { hoursAgo: 5, way: "text", language: "en", delivery: "delivered", then: "nothing" },
  { hoursAgo: 26, way: "text", language: "en", delivery: "no_such_number", then: "nothing" },
  { hoursAgo: 30, way: "text", language: "ur", delivery: "delivered", then: "opened" },
  { hoursAgo: 49, way: "email", language: "pl", then: "begun" },
  { hoursAgo: 53, way: "email", language: "en", then: "locked" },
  { hoursAgo: 74, way: "post", language: "en-easy", then: "nothing" },
  { hoursAgo: 98, way: "email", language: "en", then: "nothing" },
  { hoursAgo: 120, way: "text", language: "en", delivery: "delivered", then: "withdrawn" },
  { hoursAgo: 8 * 24, way: "email", language: "en", then: "opened" },
];

/** Each of the last of these patients is asked. */
export function linkSteps(stage: Stage, patients: readonly Registered[], now: Date): Step[] {
  const own = patients.filter(({ practice, home }) => practice === "oakfield" && !home)
    .slice(-asked.length);
  return own.flatMap((patient, n) => stepsOf(stage, patient, asked[n]!, now));
}

function stepsOf(stage: Stage, patient: Registered, one: Asked, now: Date): Step[] {
  const { store } = stage;
  const minutes = one.hoursAgo * 60;
  let id: Id<"Referral"> | undefined;
  const steps: Step[] = [
    { minutesAgo: minutes, take: async () => void (id = await ask(stage, patient, one)) },
    { minutesAgo: minutes - 1, take: () => send(stage, one) },
    { minutesAgo: minutes - 3, take: () => send(stage, one) },
    { minutesAgo: minutes - 20, take: () => what(stage, patient, id!, one.then) },
  ];
  const tenOClock = minutes - 75 * 60;
  if (tenOClock > 0) {
    steps.push({ minutesAgo: tenOClock, take: () => remindThem(store) });
    steps.push({ minutesAgo: tenOClock - 1, take: () => send(stage, one) });
  }
  return steps.filter(({ minutesAgo }) => minutesAgo >= 0 && minutesAgo * 60_000 < now.getTime());
}

async function ask(
  { store, cast }: Stage,
  patient: Registered,
  { way, language }: Asked,
): Promise<Id<"Referral">> {
  const gp = cast.actor("gp@oakfield.example");
  const id = await beginDraft(store, gp, {
    patient: patient.id,
    service: cast.serviceId,
    priority: "routine",
    wayIn: "link",
  });
  await saveDraft(store, gp, id, { question: "What is this, and does it need treatment?" });
  const email = `${patient.firstName}.${patient.lastName}`.toLowerCase()
    .normalize("NFD").replaceAll(/[^a-z.]/g, "");
  await invitePatient(store, gp, id, {
    way,
    sentTo: way === "email"
      ? `${email}@post.example`
      : way === "text"
      ? patient.phone.replace(/^0/, "+44").replaceAll(" ", "")
      : null,
    language,
    keepContact: way === "email",
    afterSending: "to_practice",
  });
  return id;
}

/** What the server's own worker does, with servers that take everything. */
async function send({ store, files }: Stage, { delivery = "under_way" }: Asked): Promise<void> {
  const publicUrl = "https://bedside.example";
  const place = {
    store,
    files,
    images: { process: notHere, tile: notHere },
    mail: { publicUrl, send: () => Promise.resolve() },
    push: undefined,
    texts: {
      publicUrl,
      send: () => Promise.resolve({ providerId: crypto.randomUUID() }),
      ask: () => Promise.resolve(delivery),
      received: () => Promise.resolve([]),
    },
    contactKey: "demo",
    log: { info() {}, warn() {}, error() {} },
  };
  while (await workOnce(place, registry, "links"));
}

const notHere = () => Promise.reject(new Error("Photographs are opened at the end of the month"));

async function remindThem(store: Store): Promise<void> {
  const due = await dueReminders(store.read, instantOf(store.now()));
  if (due.length === 0) return;
  await change(store, jobAuthor("link.remind"), async (tx) => {
    for (const one of due) await remind(tx, one);
  });
}

async function what(
  { store, cast }: Stage,
  { dateOfBirth }: Registered,
  id: Id<"Referral">,
  then: Then,
): Promise<void> {
  const [link] = await store.read.select().from(patientLinks)
    .where(and(eq(patientLinks.referralId, id), eq(patientLinks.purpose, "history")))
    .orderBy(desc(patientLinks.createdAt)).limit(1);
  if (!link || then === "nothing") return;
  if (then === "withdrawn") {
    await withdrawLink(store, cast.actor("gp@oakfield.example"), link.id);
    return;
  }
  const from = { requestId: "demo", address: null };
  await noteOpened(store, link, from);
  const given = (birth: Day) => proveBirth(store, link, { birth, language: undefined }, from);
  if (then === "begun") await given(dateOfBirth);
  for (let tries = 0; then === "locked" && tries < mostWrongTries; tries++) {
    await given("1900-01-01" as Day);
  }
}
