/**
 * Around a whole page: what components say of their own accord is said in its language. Inside of
 * it, what is written between elements is drawn before the element around it.
 */
import type { Child } from "hono/jsx";
import type { Speech } from "@/domain/words/speech.ts";
import { OwnWordsContext } from "@/views/components/own_words.ts";

export function InLanguage({ say, children }: { say: Speech; children: Child }) {
  return <OwnWordsContext.Provider value={ownWords(say)}>{children}</OwnWordsContext.Provider>;
}

const ownWords = (say: Speech) => ({
  problem: say("gate.error"),
  error: say("gate.error_prefix"),
  day: say("gate.day"),
  month: say("gate.month"),
  year: say("gate.year"),
  nonUrgent: say("gate.advice"),
  urgent: say("gate.urgent"),
  emergency: say("gate.at_once"),
  important: say("gate.important"),
});
