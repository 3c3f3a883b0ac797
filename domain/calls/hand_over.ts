/**
 * Somebody in a call asks another to take it, or to come in. Whoever asks stays in the call until
 * it is taken: where nobody takes it in time, it is where it was, and the home was never alone.
 */
import { and, eq, inArray, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { memberships, users } from "@/db/schema/access.ts";
import { callHandOvers } from "@/db/schema/calls.ts";
import { shifts } from "@/db/schema/hubs.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { specialists } from "@/domain/access/role_groups.ts";
import { Refusal } from "@/domain/errors.ts";
import { type Call, findCall } from "@/domain/calls/find.ts";
import { askedInWords, openHandOver } from "@/domain/calls/find_hand_overs.ts";
import type { HandOverInput } from "@/domain/calls/hand_over_form.ts";
import { freeOnShift, hasSkill, ringForHandOver } from "@/domain/calls/hand_over_rings.ts";
import { aboutCall, announceCall } from "@/domain/calls/move.ts";
import { ownSeat, requireRoom, seatedIn } from "@/domain/calls/seat_of.ts";
import { requireState } from "@/domain/calls/states.ts";
import { operatorStateLabels, skillLabels } from "@/domain/hubs/skills.ts";

export function handOver(
  store: Store,
  actor: Actor,
  id: Id<"Call">,
  { kind, to, note }: HandOverInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const call = await findCall(tx, actor, id);
    authorise(actor, "call.hand_over", call);
    requireState(call, ["live"], "There is nothing to hand over");
    await ownSeat(tx, actor, call);
    const open = await openHandOver(tx, actor, id);
    if (open) {
      throw new Refusal(
        "conflict",
        open.takenAt
          ? `${open.takenByName} is taking this call over already. One of you leaves first`
          : `${open.fromName} has asked ${askedInWords(open)} already. Take that back first`,
      );
    }
    if (kind !== "cold") await requireRoom(tx, id);
    const rung = "skill" in to
      ? await free(tx, actor, call, to.skill)
      : await onePerson(tx, call, to.person, kind === "escalation");
    const handOverId = newId<"CallHandOver">();
    await tx.insert(callHandOvers).values({
      id: handOverId,
      callId: id,
      kind,
      fromId: actor.userId,
      toId: "person" in to ? to.person : null,
      toSkill: "skill" in to ? to.skill : null,
      note,
      askedAt: tx.now,
    });
    await ringForHandOver(tx, call, rung);
    if (rung.length === 0) {
      await tx.enqueue("call.asked", { handOverId }, { dedupeKey: handOverId, priority: 1 });
    }
    announceCall(tx, call);
    tx.audit("call.hand_over_asked", aboutCall(call), { kind, ...to });
  });
}

async function free(
  tx: Tx,
  actor: Actor,
  call: Call,
  skill: Parameters<typeof hasSkill>[1],
): Promise<Id<"User">[]> {
  const seated = new Set((await seatedIn(tx, call.id)).map(({ userId }) => userId));
  const found = (await freeOnShift(tx, call, undefined))
    .filter((shift) => hasSkill(shift, skill) && !seated.has(shift.userId))
    .map(({ userId }) => userId).filter((userId) => userId !== actor.userId);
  if (found.length > 0) return found;
  throw new Refusal(
    "conflict",
    `Nobody who is free takes calls as “${
      skillLabels[skill]
    }” now. Ask somebody by name, or try again in a moment`,
  );
}

/** Whom to ring for it: of a specialist who is on no shift here nobody, a job tells them. */
async function onePerson(
  tx: Tx,
  call: Call,
  userId: Id<"User">,
  mayBeOutside: boolean,
): Promise<Id<"User">[]> {
  const person = await tx.select({ name: users.name }).from(users)
    .where(and(eq(users.id, userId), isNull(users.suspendedAt))).get();
  const refuse = (words: string) => new Refusal("conflict", words);
  if (!person) throw refuse("Choose whom to ask from the list");
  if ((await seatedIn(tx, call.id)).some((member) => member.userId === userId)) {
    throw refuse(`${person.name} is in this call`);
  }
  const shift = await tx.select({ state: shifts.state }).from(shifts)
    .where(and(eq(shifts.userId, userId), eq(shifts.hubId, call.hubId), isNull(shifts.endedAt)))
    .get();
  if (shift?.state === "ready" || shift?.state === "writing_up") return [userId];
  if (shift) {
    throw refuse(
      `${person.name} is not free (${
        operatorStateLabels[shift.state].toLowerCase()
      }). Ask somebody else, or try again in a moment`,
    );
  }
  const outside = await tx.select({ id: memberships.id }).from(memberships).where(and(
    eq(memberships.userId, userId),
    isNull(memberships.endedAt),
    inArray(memberships.role, specialists),
  )).get();
  if (outside && mayBeOutside) return [];
  throw refuse(
    outside
      ? `${person.name} is not on shift here: bring them in, and stay in the call`
      : `${person.name} is not on shift. Ask somebody who is`,
  );
}
