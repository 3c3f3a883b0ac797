import type { Dictionary } from "@/domain/words/dictionary.ts";
import { aboutWords } from "@/domain/words/bengali/about.ts";
import { checkWords } from "@/domain/words/bengali/check.ts";
import { consentWords } from "@/domain/words/bengali/consent.ts";
import { datesWords } from "@/domain/words/bengali/dates.ts";
import { gateWords } from "@/domain/words/bengali/gate.ts";
import { insteadWords } from "@/domain/words/bengali/instead.ts";
import { journeyWords } from "@/domain/words/bengali/journey.ts";
import { messagesWords } from "@/domain/words/english/messages.ts";
import { photographsWords } from "@/domain/words/english/photographs.ts";
import { placesWords } from "@/domain/words/bengali/places.ts";
import { postWords } from "@/domain/words/english/post.ts";
import { questionsWords } from "@/domain/words/bengali/questions.ts";
import { savingWords } from "@/domain/words/bengali/saving.ts";
import { sendingWords } from "@/domain/words/english/sending.ts";
import { sentWords } from "@/domain/words/bengali/sent.ts";
import { urgentWords } from "@/domain/words/bengali/urgent.ts";
import { whoWords } from "@/domain/words/bengali/who.ts";

export const bengali: Dictionary = {
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
