import type { Dictionary } from "@/domain/words/dictionary.ts";
import { aboutWords } from "@/domain/words/easy_read/about.ts";
import { callWords } from "@/domain/words/easy_read/call.ts";
import { checkWords } from "@/domain/words/easy_read/check.ts";
import { consentWords } from "@/domain/words/easy_read/consent.ts";
import { datesWords } from "@/domain/words/easy_read/dates.ts";
import { gateWords } from "@/domain/words/easy_read/gate.ts";
import { insteadWords } from "@/domain/words/easy_read/instead.ts";
import { journeyWords } from "@/domain/words/easy_read/journey.ts";
import { letterWords } from "@/domain/words/easy_read/letter.ts";
import { messagesWords } from "@/domain/words/easy_read/messages.ts";
import { photographsWords } from "@/domain/words/easy_read/photographs.ts";
import { placesWords } from "@/domain/words/easy_read/places.ts";
import { postWords } from "@/domain/words/easy_read/post.ts";
import { questionsWords } from "@/domain/words/easy_read/questions.ts";
import { savingWords } from "@/domain/words/easy_read/saving.ts";
import { sendingWords } from "@/domain/words/easy_read/sending.ts";
import { sentWords } from "@/domain/words/easy_read/sent.ts";
import { surveyWords } from "@/domain/words/easy_read/survey.ts";
import { urgentWords } from "@/domain/words/easy_read/urgent.ts";
import { whoWords } from "@/domain/words/easy_read/who.ts";

export const easyRead: Dictionary = {
  ...aboutWords,
  ...callWords,
  ...checkWords,
  ...consentWords,
  ...datesWords,
  ...gateWords,
  ...insteadWords,
  ...journeyWords,
  ...letterWords,
  ...messagesWords,
  ...photographsWords,
  ...placesWords,
  ...postWords,
  ...questionsWords,
  ...savingWords,
  ...sendingWords,
  ...sentWords,
  ...surveyWords,
  ...urgentWords,
  ...whoWords,
};
