import type { Dictionary } from "@/domain/words/dictionary.ts";
import { aboutWords } from "@/domain/words/urdu/about.ts";
import { callWords } from "@/domain/words/urdu/call.ts";
import { checkWords } from "@/domain/words/urdu/check.ts";
import { consentWords } from "@/domain/words/urdu/consent.ts";
import { datesWords } from "@/domain/words/urdu/dates.ts";
import { gateWords } from "@/domain/words/urdu/gate.ts";
import { insteadWords } from "@/domain/words/urdu/instead.ts";
import { journeyWords } from "@/domain/words/urdu/journey.ts";
import { letterWords } from "@/domain/words/urdu/letter.ts";
import { messagesWords } from "@/domain/words/urdu/messages.ts";
import { photographsWords } from "@/domain/words/urdu/photographs.ts";
import { placesWords } from "@/domain/words/urdu/places.ts";
import { postWords } from "@/domain/words/urdu/post.ts";
import { questionsWords } from "@/domain/words/urdu/questions.ts";
import { savingWords } from "@/domain/words/urdu/saving.ts";
import { sendingWords } from "@/domain/words/urdu/sending.ts";
import { sentWords } from "@/domain/words/urdu/sent.ts";
import { surveyWords } from "@/domain/words/urdu/survey.ts";
import { urgentWords } from "@/domain/words/urdu/urgent.ts";
import { whoWords } from "@/domain/words/urdu/who.ts";

export const urdu: Dictionary = {
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
