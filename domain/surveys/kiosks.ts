/** A tablet becomes a kiosk by a code that works once, and is one until a manager ends that. */
import { and, eq, gt, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Id, instantOf, newId } from "@/db/columns.ts";
import { surveyKiosks } from "@/db/schema/survey_kiosks.ts";
import { surveyPlaces } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import { type Actor, nobody } from "@/domain/access/actor.ts";
import { countAttempt, forgiveOne } from "@/domain/access/attempts.ts";
import { hashToken, newToken } from "@/domain/access/hash_token.ts";
import { pairingAddressKey } from "@/domain/access/lockout.ts";
import type { From } from "@/domain/access/open_session.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { codeMinutes } from "@/domain/devices/code_minutes.ts";
import type { PairEnd } from "@/domain/devices/pair.ts";
import { Refusal } from "@/domain/errors.ts";
import { newCode } from "@/domain/links/make.ts";
import { findKiosk } from "@/domain/surveys/find_kiosks.ts";
import { findPlace } from "@/domain/surveys/find_places.ts";

/** The code is in what is returned and nowhere else. */
export function makeKioskCode(
  store: Store,
  actor: Actor,
  placeId: Id<"SurveyPlace">,
  name: string,
): Promise<string> {
  return change(store, actor, async (tx) => {
    const place = await findPlace(tx, actor, placeId);
    authorise(actor, "survey.manage", place);
    if (place.endedAt) throw new Refusal("conflict", "People are not asked at this place any more");
    const code = newCode();
    await tx.insert(surveyKiosks).values({
      id: newId(),
      placeId,
      name,
      codeHash: hashToken(code),
      codeEndsAt: instantOf(new Date(Date.parse(tx.now) + codeMinutes * 60_000)),
      madeBy: actor.userId,
      madeAt: tx.now,
    });
    tx.audit("survey.kiosk_code_made", { place: placeId }, { name });
    return code;
  });
}

/** The code of two that type it works once. Wrong ones are counted with those of homes' tablets. */
export async function startKiosk(store: Store, code: string, from: From): Promise<PairEnd> {
  const key = pairingAddressKey(from.address);
  const seconds = await countAttempt(store, { pairing_address: key });
  if (seconds > 0) return { kind: "wait", seconds };
  const known = await store.read.select({ id: surveyKiosks.id }).from(surveyKiosks)
    .innerJoin(surveyPlaces, eq(surveyPlaces.id, surveyKiosks.placeId))
    .where(and(eq(surveyKiosks.codeHash, hashToken(code)), isNull(surveyPlaces.endedAt))).get();
  if (!known) return { kind: "unknown" };
  return await change(store, nobody(from.requestId, from.address), async (tx): Promise<PairEnd> => {
    const token = newToken();
    const [kiosk] = await tx.update(surveyKiosks)
      .set({ tokenHash: hashToken(token), startedAt: tx.now, lastSeenAt: tx.now, unsent: 0 })
      .where(and(
        eq(surveyKiosks.id, known.id),
        isNull(surveyKiosks.startedAt),
        gt(surveyKiosks.codeEndsAt, tx.now),
      )).returning();
    if (!kiosk) {
      throw new Refusal("conflict", "This code was used, or is too old. Ask for a new one");
    }
    await forgiveOne(tx, key);
    tx.audit("survey.kiosk_started", { place: kiosk.placeId }, { name: kiosk.name });
    return { kind: "paired", token };
  });
}

/** It asks no more; what it has not sent by then is not taken. */
export function endKiosk(store: Store, actor: Actor, id: Id<"SurveyKiosk">): Promise<void> {
  return change(store, actor, async (tx) => {
    const kiosk = await findKiosk(tx, actor, id);
    authorise(actor, "survey.manage", kiosk);
    if (kiosk.endedAt) throw new Refusal("conflict", "This tablet has been ended already");
    await tx.update(surveyKiosks).set({ endedAt: tx.now }).where(eq(surveyKiosks.id, id));
    tx.audit("survey.kiosk_ended", { place: kiosk.placeId }, { name: kiosk.name });
  });
}
