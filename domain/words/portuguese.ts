import type { Dictionary } from "@/domain/words/dictionary.ts";
import { aboutWords } from "@/domain/words/portuguese/about.ts";
import { callWords } from "@/domain/words/portuguese/call.ts";
import { checkWords } from "@/domain/words/portuguese/check.ts";
import { consentWords } from "@/domain/words/portuguese/consent.ts";
import { datesWords } from "@/domain/words/portuguese/dates.ts";
import { gateWords } from "@/domain/words/portuguese/gate.ts";
import { insteadWords } from "@/domain/words/portuguese/instead.ts";
import { journeyWords } from "@/domain/words/portuguese/journey.ts";
import { letterWords } from "@/domain/words/portuguese/letter.ts";
import { messagesWords } from "@/domain/words/portuguese/messages.ts";
import { photographsWords } from "@/domain/words/portuguese/photographs.ts";
import { placesWords } from "@/domain/words/portuguese/places.ts";
import { postWords } from "@/domain/words/portuguese/post.ts";
import { questionsWords } from "@/domain/words/portuguese/questions.ts";
import { savingWords } from "@/domain/words/portuguese/saving.ts";
import { sendingWords } from "@/domain/words/portuguese/sending.ts";
import { sentWords } from "@/domain/words/portuguese/sent.ts";
import { surveyWords } from "@/domain/words/portuguese/survey.ts";
import { urgentWords } from "@/domain/words/portuguese/urgent.ts";
import { whoWords } from "@/domain/words/portuguese/who.ts";

export const portuguese: Dictionary = {
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
