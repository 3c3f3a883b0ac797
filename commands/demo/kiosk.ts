/** A tablet on a stand in the demo's home, which people have answered at and which was seen today. */
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { newToken } from "@/domain/access/hash_token.ts";
import { askAbout } from "@/domain/surveys/ask_about.ts";
import { findKnownKiosk } from "@/domain/surveys/find_kiosks.ts";
import { makeKioskCode, startKiosk } from "@/domain/surveys/kiosks.ts";
import { nationalAbout } from "@/domain/surveys/national_about.ts";
import { takeKioskAnswer } from "@/domain/surveys/take_kiosk_answer.ts";
import { touchKiosk } from "@/domain/surveys/touch_kiosk.ts";
import { dayBefore, dayOf } from "@/domain/time.ts";

export async function kioskIn(
  store: Store,
  manager: Actor,
  placeId: Id<"SurveyPlace">,
): Promise<void> {
  const code = await makeKioskCode(store, manager, placeId, "By the garden door");
  const end = await startKiosk(store, code, { requestId: "demo", address: null, browser: null });
  const kiosk = end.kind === "paired" && await findKnownKiosk(store.read, end.token);
  if (!kiosk) throw new Error(`Cannot start the demo's tablet: ${end.kind}`);
  const { question, options } = nationalAbout.conditions;
  await askAbout(store, manager, placeId, { question, options: [...options] });
  const day = dayBefore(dayOf(store.now()));
  for (const experience of ["very_good", "good", "neither"] as const) {
    await takeKioskAnswer(store, kiosk, { key: newToken(), language: "en", day }, { experience });
  }
  await touchKiosk(store, kiosk.id, 0);
}
