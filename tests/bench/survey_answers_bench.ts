/** How many answers a second are on the disk, with their totals and their entry in the trail. */
import { newToken } from "@/domain/access/hash_token.ts";
import { sendAnswer } from "@/domain/surveys/answer.ts";
import { timeOf } from "@/tests/bench/harness.ts";
import { askingStore } from "@/tests/bench/surveys.ts";

export const name = "answers to a survey a second, each waiting for the disk";
export const unit = "a second";
export const goal = ">=300";

const answers = 1500;

export async function measure(): Promise<number> {
  const { store, way } = await askingStore();
  await using _store = store;
  const one = () =>
    sendAnswer(store, { way, key: newToken(), language: "en" }, {
      experience: "good",
      comment: "Everybody was kind, and explained what would happen next.",
    });
  await timeOf(100, one);
  return 1000 * answers / await timeOf(answers, one);
}
