import type { Dictionary } from "@/domain/words/dictionary.ts";
import { aboutWords } from "@/domain/words/romanian/about.ts";
import { callWords } from "@/domain/words/romanian/call.ts";
import { checkWords } from "@/domain/words/romanian/check.ts";
import { consentWords } from "@/domain/words/romanian/consent.ts";
import { datesWords } from "@/domain/words/romanian/dates.ts";
import { gateWords } from "@/domain/words/romanian/gate.ts";
import { insteadWords } from "@/domain/words/romanian/instead.ts";
import { journeyWords } from "@/domain/words/romanian/journey.ts";
import { letterWords } from "@/domain/words/romanian/letter.ts";
import { messagesWords } from "@/domain/words/romanian/messages.ts";
import { photographsWords } from "@/domain/words/romanian/photographs.ts";
import { placesWords } from "@/domain/words/romanian/places.ts";
import { postWords } from "@/domain/words/romanian/post.ts";
import { questionsWords } from "@/domain/words/romanian/questions.ts";
import { savingWords } from "@/domain/words/romanian/saving.ts";
import { sendingWords } from "@/domain/words/romanian/sending.ts";
import { sentWords } from "@/domain/words/romanian/sent.ts";
import { surveyWords } from "@/domain/words/romanian/survey.ts";
import { urgentWords } from "@/domain/words/romanian/urgent.ts";
import { whoWords } from "@/domain/words/romanian/who.ts";

export const romanian: Dictionary = {
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
