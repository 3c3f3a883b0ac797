/** A link whose message waits, and the servers that it can go to. */
import { asc, eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { type LinkMessageKind, linkMessages, type patientLinks } from "@/db/schema/links.ts";
import { notices } from "@/db/schema/notices.ts";
import type { Store } from "@/db/store.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { sendLink } from "@/domain/links/send.ts";
import type { Texts } from "@/domain/links/texts.ts";
import type { Mail } from "@/domain/notices/mail.ts";
import { registry } from "@/jobs/registry.ts";
import { workOnce } from "@/jobs/worker.ts";
import { linkExists } from "@/tests/factories/links.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testWorkplace } from "@/tests/jobs/support.ts";

export interface Servers {
  readonly mail?: Mail;
  readonly texts?: Texts;
}

export async function waitingMessage(
  way: "email" | "text",
  over: Partial<typeof patientLinks.$inferInsert> = {},
  kind: LinkMessageKind = "invitation",
) {
  const place = await testWorkplace();
  const { store } = place;
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties, { state: "with_patient" });
  const to = way === "email" ? "edith.pell@post.example" : "+447700900123";
  const link = await linkExists(store, referral, { way, sentTo: to, ...over });
  await change(store, jobAuthor("test"), async (tx) => {
    await sendLink(tx, link.id, kind, { way, to });
    tx.audit("job.finished", { job: "test" });
  });
  return {
    ...place,
    parties,
    referral,
    link,
    work: ({ mail, texts }: Servers) => workAll({ ...place, mail, texts }),
    message: async () =>
      (await store.read.select().from(linkMessages).where(eq(linkMessages.linkId, link.id)))[0]!,
    /** Who is told that something is wrong. */
    told: async () =>
      (await store.read.select().from(notices).where(eq(notices.kind, "link_trouble")))
        .map(({ userId, path }) => ({ userId, path })),
    said: () => actionsOf(store),
  };
}

async function workAll(place: Parameters<typeof workOnce>[0]): Promise<void> {
  for (const lane of ["links", "deliveries"] as const) {
    while (await workOnce(place, registry, lane));
  }
}

async function actionsOf(store: Store): Promise<string[]> {
  const entries = await store.read.select({ action: auditEntries.action }).from(auditEntries)
    .orderBy(asc(auditEntries.sequence));
  return entries.map(({ action }) => action).filter((action) => action.startsWith("link."));
}
