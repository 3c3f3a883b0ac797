/** Who is reminded of a link that waits: on days 3 and 6 after it was sent, once each. */
import { and, eq, gt, gte, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { type Instant, instantOf } from "@/db/columns.ts";
import { type LinkMessageKind, linkMessages, patientLinks } from "@/db/schema/links.ts";
import { patients } from "@/db/schema/patients.ts";
import type { Reader } from "@/db/store.ts";
import { canBeSentTo } from "@/domain/links/lives.ts";
import { sendLink } from "@/domain/links/send.ts";
import { linkDays } from "@/domain/links/standing.ts";
import { keptRecord } from "@/domain/patients/of_record.ts";
import { dayOf } from "@/domain/time.ts";

export type DueReminder = Awaited<ReturnType<typeof dueReminders>>[number];

/** Days by the calendar of Europe/London, so that a night of 23 or 25 hours moves nobody's reminder. */
export async function dueReminders(read: Reader, now: Instant) {
  const waiting = await read.select({
    id: patientLinks.id,
    patientId: patientLinks.patientId,
    way: patientLinks.way,
    sentTo: patientLinks.sentTo,
    expiresAt: patientLinks.expiresAt,
    reminded,
  }).from(patientLinks)
    .innerJoin(patients, eq(patients.id, keptRecord(patientLinks.patientId)))
    .where(and(isWaiting(now), canBeSentTo, reached));
  return waiting.flatMap(({ reminded, expiresAt, ...link }) => {
    const kind = reminderOn(expiresAt, now);
    const since = lastSentAt(expiresAt);
    if (!kind || reminded.some((each) => each.kind === kind && each.at >= since)) return [];
    return [{
      ...link,
      expiresAt,
      kind,
      way: link.way as "email" | "text",
      sentTo: link.sentTo!,
    }];
  });
}

/** As it was when it fell due: sent elsewhere since, ended or reminded of already, it needs none. */
export async function remind(tx: Tx, due: DueReminder): Promise<boolean> {
  const asBefore = await tx.$count(
    patientLinks,
    and(
      eq(patientLinks.id, due.id),
      eq(patientLinks.way, due.way),
      eq(patientLinks.sentTo, due.sentTo),
      eq(patientLinks.expiresAt, due.expiresAt),
      isWaiting(tx.now),
    ),
  );
  const already = await tx.$count(
    linkMessages,
    and(
      eq(linkMessages.linkId, due.id),
      eq(linkMessages.kind, due.kind),
      gte(linkMessages.createdAt, lastSentAt(due.expiresAt)),
    ),
  );
  if (asBefore === 0 || already > 0) return false;
  await sendLink(tx, due.id, due.kind, { way: due.way, to: due.sentTo });
  tx.audit("link.reminded", { patient_link: due.id, patient: due.patientId }, { kind: due.kind });
  return true;
}

/** Which reminder a link that works until then should have had by now. */
export function reminderOn(expiresAt: Instant, now: Instant): LinkMessageKind | undefined {
  const sentOn = dayOf(lastSentAt(expiresAt));
  const since = Temporal.PlainDate.from(sentOn).until(dayOf(now)).days;
  if (since >= 6) return "reminder_day_6";
  return since >= 3 ? "reminder_day_3" : undefined;
}

/** A link that is sent again has its days anew, and its reminders. */
const lastSentAt = (expiresAt: Instant): Instant =>
  instantOf(new Date(Date.parse(expiresAt) - linkDays * 24 * 60 * 60 * 1000));

/** Of the letters of a referral: one that was sent again since is reminded of by the later link. */
const isNewest = sql`NOT EXISTS (
  SELECT 1 FROM ${patientLinks} AS later
  WHERE later.referral_id = ${patientLinks.referralId} AND later.purpose = 'letter'
    AND (later.created_at, later.id) > (${patientLinks.createdAt}, ${patientLinks.id})
)`;

const isWaiting = (now: Instant) =>
  and(
    gt(patientLinks.expiresAt, now),
    isNull(patientLinks.withdrawnAt),
    isNull(patientLinks.finishedAt),
    isNull(patientLinks.declinedAt),
    isNull(patientLinks.lockedAt),
    // A letter that was opened needs no reminder; a history until it is sent.
    or(
      eq(patientLinks.purpose, "history"),
      and(eq(patientLinks.purpose, "letter"), isNull(patientLinks.begunAt), isNewest),
    ),
    inArray(patientLinks.way, ["email", "text"]),
    isNotNull(patientLinks.sentTo),
  );

interface Reminded {
  readonly kind: LinkMessageKind;
  readonly at: Instant;
}

const reminded = sql<readonly Reminded[]>`(
  SELECT json_group_array(json_object('kind', kind, 'at', created_at))
  FROM ${linkMessages} WHERE link_id = ${patientLinks.id}
)`.mapWith((json: string) => JSON.parse(json) as Reminded[]);

/** Where the last message did not arrive, another to the same address would not either. */
const reached = sql`coalesce((
  SELECT state FROM ${linkMessages} WHERE link_id = ${patientLinks.id}
  ORDER BY created_at DESC, id DESC LIMIT 1
), 'sent') <> 'failed'`;
