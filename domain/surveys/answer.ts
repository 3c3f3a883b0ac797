/**
 * Somebody answers, who is nobody: what is kept says where and on which day, and nothing else by which
 * a person, an invitation or a device could be found. The page that is being filled in knows a key
 * that it made up, by which it can save as it goes, until the night forgets it.
 */
import { randomInt } from "node:crypto";
import { eq } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Author } from "@/db/audit_chain.ts";
import type { Day } from "@/db/columns.ts";
import type { Language } from "@/db/schema/links.ts";
import { type Comment, experienceAnswers } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import { hashToken } from "@/domain/access/hash_token.ts";
import { countAbout } from "@/domain/surveys/about.ts";
import { noteBurst } from "@/domain/surveys/bursts.ts";
import { countAnswer } from "@/domain/surveys/count.ts";
import type { OpenWay } from "@/domain/surveys/find_places.ts";
import type { AnswerInput, SentAnswerInput } from "@/domain/surveys/forms.ts";
import { dayOf } from "@/domain/time.ts";

type Answer = typeof experienceAnswers.$inferSelect;

interface Page {
  readonly way: OpenWay;
  /** Made up by the page, unguessable. */
  readonly key: string;
  readonly language: Language;
}

/** What was typed so far; once it was sent, nothing more of that page is taken. */
export function saveAnswer(store: Store, page: Page, input: AnswerInput): Promise<void> {
  return change(store, nobodyAt(page.way), async (tx) => {
    await keep(store, tx, page, input);
  });
}

/** Sent twice, by a double press or from an old page, it is one answer. */
export function sendAnswer(store: Store, page: Page, input: SentAnswerInput): Promise<void> {
  return change(store, nobodyAt(page.way), async (tx) => {
    if (await keep(store, tx, page, input, true)) await countAbout(tx, page.way.place.id, input);
  });
}

/** Neither request nor address: they would tell when, and from where. */
export const nobodyAt = ({ place }: OpenWay): Author => ({
  userId: null,
  role: "nobody",
  organisationId: place.organisationId,
});

/** Says whether it was new: once it was sent, nothing of that page changes it. */
async function keep(
  store: Store,
  tx: Tx,
  page: Page,
  input: AnswerInput,
  sent = false,
): Promise<boolean> {
  const openHash = hashToken(page.key);
  const before = await tx.select().from(experienceAnswers)
    .where(eq(experienceAnswers.openHash, openHash)).get();
  tx.audit("survey.answered", { place: page.way.place.id });
  if (before?.sent) return false;
  if (before) {
    const answer = amended(before, page, input, sent);
    await countAnswer(tx, before, -1);
    await tx.update(experienceAnswers).set(answer).where(eq(experienceAnswers.key, before.key));
    await countAnswer(tx, answer, 1);
  } else {
    const answer = { ...begun(page, input, dayOf(tx.now)), openHash, sent };
    await tx.insert(experienceAnswers).values(answer);
    await countAnswer(tx, answer, 1);
    await noteBurst(store, tx, answer);
  }
  return true;
}

function amended(before: Answer, page: Page, input: AnswerInput, sent: boolean): Answer {
  return {
    ...before,
    experience: input.experience ?? before.experience,
    answeredAs: input.answeredAs ?? before.answeredAs,
    comments: commentsOf(page.way, input, before.comments),
    language: page.language,
    sent,
  };
}

export function begun(
  { way, language }: Pick<Page, "way" | "language">,
  input: AnswerInput,
  day: Day,
): Answer {
  return {
    key: keyByChance(),
    placeId: way.place.id,
    day,
    mode: way.mode,
    experience: input.experience ?? null,
    answeredAs: input.answeredAs ?? null,
    comments: commentsOf(way, input, []),
    language,
    openHash: null,
    sent: true,
  };
}

/** SQLite keeps rows in the order of this key: drawn by chance, it does not tell who came first. */
export const keyByChance = (): number => randomInt(2 ** 47) * 32 + randomInt(32);

/** Each with its question as it was asked; a field that was not sent stays as it was. */
export function commentsOf(
  { place }: Pick<OpenWay, "place">,
  { comment, secondComment }: AnswerInput,
  before: readonly Comment[],
): readonly Comment[] {
  return place.questions.flatMap((question, at) => {
    const typed = [comment, secondComment][at];
    const words = typed ?? before.find((each) => each.question === question)?.words ?? "";
    return words === "" ? [] : [{ question, words }];
  });
}
