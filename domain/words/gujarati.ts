import type { Dictionary } from "@/domain/words/dictionary.ts";
import { aboutWords } from "@/domain/words/gujarati/about.ts";
import { callWords } from "@/domain/words/gujarati/call.ts";
import { checkWords } from "@/domain/words/gujarati/check.ts";
import { consentWords } from "@/domain/words/gujarati/consent.ts";
import { datesWords } from "@/domain/words/gujarati/dates.ts";
import { gateWords } from "@/domain/words/gujarati/gate.ts";
import { insteadWords } from "@/domain/words/gujarati/instead.ts";
import { journeyWords } from "@/domain/words/gujarati/journey.ts";
import { letterWords } from "@/domain/words/gujarati/letter.ts";
import { messagesWords } from "@/domain/words/gujarati/messages.ts";
import { photographsWords } from "@/domain/words/gujarati/photographs.ts";
import { placesWords } from "@/domain/words/gujarati/places.ts";
import { postWords } from "@/domain/words/gujarati/post.ts";
import { questionsWords } from "@/domain/words/gujarati/questions.ts";
import { savingWords } from "@/domain/words/gujarati/saving.ts";
import { sendingWords } from "@/domain/words/gujarati/sending.ts";
import { sentWords } from "@/domain/words/gujarati/sent.ts";
import { surveyWords } from "@/domain/words/gujarati/survey.ts";
import { urgentWords } from "@/domain/words/gujarati/urgent.ts";
import { whoWords } from "@/domain/words/gujarati/who.ts";

export const gujarati: Dictionary = {
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
