import type { Dictionary } from "@/domain/words/dictionary.ts";
import { aboutWords } from "@/domain/words/portuguese/about.ts";
import { checkWords } from "@/domain/words/portuguese/check.ts";
import { consentWords } from "@/domain/words/portuguese/consent.ts";
import { datesWords } from "@/domain/words/portuguese/dates.ts";
import { gateWords } from "@/domain/words/portuguese/gate.ts";
import { insteadWords } from "@/domain/words/portuguese/instead.ts";
import { journeyWords } from "@/domain/words/portuguese/journey.ts";
import { messagesWords } from "@/domain/words/english/messages.ts";
import { photographsWords } from "@/domain/words/english/photographs.ts";
import { placesWords } from "@/domain/words/portuguese/places.ts";
import { postWords } from "@/domain/words/english/post.ts";
import { questionsWords } from "@/domain/words/portuguese/questions.ts";
import { savingWords } from "@/domain/words/portuguese/saving.ts";
import { sendingWords } from "@/domain/words/english/sending.ts";
import { sentWords } from "@/domain/words/portuguese/sent.ts";
import { urgentWords } from "@/domain/words/portuguese/urgent.ts";
import { whoWords } from "@/domain/words/portuguese/who.ts";

export const portuguese: Dictionary = {
  ...aboutWords,
  ...checkWords,
  ...consentWords,
  ...datesWords,
  ...gateWords,
  ...insteadWords,
  ...journeyWords,
  ...messagesWords,
  ...photographsWords,
  ...placesWords,
  ...postWords,
  ...questionsWords,
  ...savingWords,
  ...sendingWords,
  ...sentWords,
  ...urgentWords,
  ...whoWords,
};
