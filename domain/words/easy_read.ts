import type { Dictionary } from "@/domain/words/dictionary.ts";
import { aboutWords } from "@/domain/words/easy_read/about.ts";
import { checkWords } from "@/domain/words/easy_read/check.ts";
import { consentWords } from "@/domain/words/easy_read/consent.ts";
import { datesWords } from "@/domain/words/easy_read/dates.ts";
import { gateWords } from "@/domain/words/easy_read/gate.ts";
import { insteadWords } from "@/domain/words/easy_read/instead.ts";
import { journeyWords } from "@/domain/words/easy_read/journey.ts";
import { messagesWords } from "@/domain/words/english/messages.ts";
import { photographsWords } from "@/domain/words/english/photographs.ts";
import { placesWords } from "@/domain/words/easy_read/places.ts";
import { postWords } from "@/domain/words/english/post.ts";
import { questionsWords } from "@/domain/words/easy_read/questions.ts";
import { savingWords } from "@/domain/words/easy_read/saving.ts";
import { sendingWords } from "@/domain/words/english/sending.ts";
import { sentWords } from "@/domain/words/easy_read/sent.ts";
import { urgentWords } from "@/domain/words/easy_read/urgent.ts";
import { whoWords } from "@/domain/words/easy_read/who.ts";

export const easyRead: Dictionary = {
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
