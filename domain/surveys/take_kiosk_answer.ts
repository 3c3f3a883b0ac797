/**
 * An answer that a tablet on a stand took, perhaps days ago. Its key was drawn there: however often
 * it is sent, because a reply was lost, it is taken once.
 */
import { change } from "@/db/change.ts";
import type { Day } from "@/db/columns.ts";
import type { Language } from "@/db/schema/links.ts";
import { kioskReceipts } from "@/db/schema/survey_kiosks.ts";
import { experienceAnswers } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import { hashToken } from "@/domain/access/hash_token.ts";
import { countAbout } from "@/domain/surveys/about.ts";
import { begun, nobodyAt } from "@/domain/surveys/answer.ts";
import { countAnswer } from "@/domain/surveys/count.ts";
import type { KnownKiosk } from "@/domain/surveys/find_kiosks.ts";
import type { SentAnswerInput } from "@/domain/surveys/forms.ts";
import { dayOfKept } from "@/domain/surveys/kiosk_day.ts";
import { dayOf } from "@/domain/time.ts";

interface Kept {
  readonly key: string;
  readonly language: Language;
  /** By the tablet's clock. */
  readonly day?: Day | undefined;
}

export function takeKioskAnswer(
  store: Store,
  { way }: Pick<KnownKiosk, "way">,
  { key, language, day }: Kept,
  input: SentAnswerInput,
): Promise<void> {
  return change(store, nobodyAt(way), async (tx) => {
    const today = dayOf(tx.now);
    tx.audit("survey.answered", { place: way.place.id });
    const [isNew] = await tx.insert(kioskReceipts).values({ keyHash: hashToken(key), day: today })
      .onConflictDoNothing().returning();
    if (!isNew) return;
    const answer = begun({ way, language }, input, dayOfKept(day, today));
    await tx.insert(experienceAnswers).values(answer);
    await countAnswer(tx, answer, 1);
    await countAbout(tx, way.place.id, input);
  });
}
