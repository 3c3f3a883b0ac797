/** The queue's question: the next 50 open cases of a service after a place in its order. */
import { and, asc, eq, sql } from "drizzle-orm";
import { literals } from "@/db/columns.ts";
import { prepared } from "@/db/prepared.ts";
import { patients } from "@/db/schema/patients.ts";
import { referrals } from "@/db/schema/referrals.ts";

const open = literals(["waiting", "claimed"]);

export const queueQuery = prepared((read) =>
  read.select({
    id: referrals.id,
    reference: referrals.reference,
    state: referrals.state,
    priority: referrals.priority,
    rank: referrals.rank,
    sentAt: referrals.sentAt,
    dueAt: referrals.dueAt,
    claimedBy: referrals.claimedBy,
    claimedAt: referrals.claimedAt,
    version: referrals.version,
    practiceId: referrals.practiceId,
    patientId: patients.id,
    firstName: patients.firstName,
    lastName: patients.lastName,
    dateOfBirth: patients.dateOfBirth,
    sex: patients.sex,
  }).from(referrals).innerJoin(patients, eq(patients.id, referrals.patientId))
    .where(and(
      eq(referrals.serviceId, sql.placeholder("service")),
      sql`${referrals.state} IN ${open}`,
      sql`(${referrals.rank}, ${referrals.dueAt}, ${referrals.id}) > (${sql.placeholder("rank")}, ${
        sql.placeholder("dueAt")
      }, ${sql.placeholder("id")})`,
    ))
    .orderBy(asc(referrals.rank), asc(referrals.dueAt), asc(referrals.id))
    .limit(50)
    .prepare()
);

/** The place before the first case. */
export const theStart = { rank: -1, dueAt: "", id: "" };
