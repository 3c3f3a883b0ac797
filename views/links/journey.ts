/** What every page between the date of birth and "sent" is made from. */
import type { Told } from "@/domain/links/missing.ts";
import type { Question } from "@/domain/questions/question.ts";
import type { Speech } from "@/domain/words/speech.ts";

export interface Journey extends Told {
  /** As it stands in the address. */
  readonly token: string;
  readonly say: Speech;
  /** In the order in which they are asked, by what was answered so far. */
  readonly questions: readonly Question[];
}
