import type { Dictionary } from "@/domain/words/dictionary.ts";
import { aboutWords } from "@/domain/words/polish/about.ts";
import { callWords } from "@/domain/words/polish/call.ts";
import { checkWords } from "@/domain/words/polish/check.ts";
import { consentWords } from "@/domain/words/polish/consent.ts";
import { datesWords } from "@/domain/words/polish/dates.ts";
import { gateWords } from "@/domain/words/polish/gate.ts";
import { insteadWords } from "@/domain/words/polish/instead.ts";
import { journeyWords } from "@/domain/words/polish/journey.ts";
import { letterWords } from "@/domain/words/polish/letter.ts";
import { messagesWords } from "@/domain/words/polish/messages.ts";
import { photographsWords } from "@/domain/words/polish/photographs.ts";
import { placesWords } from "@/domain/words/polish/places.ts";
import { postWords } from "@/domain/words/polish/post.ts";
import { questionsWords } from "@/domain/words/polish/questions.ts";
import { savingWords } from "@/domain/words/polish/saving.ts";
import { sendingWords } from "@/domain/words/polish/sending.ts";
import { sentWords } from "@/domain/words/polish/sent.ts";
import { surveyWords } from "@/domain/words/polish/survey.ts";
import { urgentWords } from "@/domain/words/polish/urgent.ts";
import { whoWords } from "@/domain/words/polish/who.ts";

export const polish: Dictionary = {
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
