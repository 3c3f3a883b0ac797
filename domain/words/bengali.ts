import type { Dictionary } from "@/domain/words/dictionary.ts";
import { aboutWords } from "@/domain/words/bengali/about.ts";
import { callWords } from "@/domain/words/bengali/call.ts";
import { checkWords } from "@/domain/words/bengali/check.ts";
import { consentWords } from "@/domain/words/bengali/consent.ts";
import { datesWords } from "@/domain/words/bengali/dates.ts";
import { gateWords } from "@/domain/words/bengali/gate.ts";
import { insteadWords } from "@/domain/words/bengali/instead.ts";
import { journeyWords } from "@/domain/words/bengali/journey.ts";
import { letterWords } from "@/domain/words/bengali/letter.ts";
import { messagesWords } from "@/domain/words/bengali/messages.ts";
import { photographsWords } from "@/domain/words/bengali/photographs.ts";
import { placesWords } from "@/domain/words/bengali/places.ts";
import { postWords } from "@/domain/words/bengali/post.ts";
import { questionsWords } from "@/domain/words/bengali/questions.ts";
import { savingWords } from "@/domain/words/bengali/saving.ts";
import { sendingWords } from "@/domain/words/bengali/sending.ts";
import { sentWords } from "@/domain/words/bengali/sent.ts";
import { surveyWords } from "@/domain/words/bengali/survey.ts";
import { urgentWords } from "@/domain/words/bengali/urgent.ts";
import { whoWords } from "@/domain/words/bengali/who.ts";

export const bengali: Dictionary = {
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
