import type { Dictionary } from "@/domain/words/dictionary.ts";
import { aboutWords } from "@/domain/words/panjabi/about.ts";
import { callWords } from "@/domain/words/panjabi/call.ts";
import { checkWords } from "@/domain/words/panjabi/check.ts";
import { consentWords } from "@/domain/words/panjabi/consent.ts";
import { datesWords } from "@/domain/words/panjabi/dates.ts";
import { gateWords } from "@/domain/words/panjabi/gate.ts";
import { insteadWords } from "@/domain/words/panjabi/instead.ts";
import { journeyWords } from "@/domain/words/panjabi/journey.ts";
import { letterWords } from "@/domain/words/panjabi/letter.ts";
import { messagesWords } from "@/domain/words/panjabi/messages.ts";
import { photographsWords } from "@/domain/words/panjabi/photographs.ts";
import { placesWords } from "@/domain/words/panjabi/places.ts";
import { postWords } from "@/domain/words/panjabi/post.ts";
import { questionsWords } from "@/domain/words/panjabi/questions.ts";
import { savingWords } from "@/domain/words/panjabi/saving.ts";
import { sendingWords } from "@/domain/words/panjabi/sending.ts";
import { sentWords } from "@/domain/words/panjabi/sent.ts";
import { surveyWords } from "@/domain/words/panjabi/survey.ts";
import { urgentWords } from "@/domain/words/panjabi/urgent.ts";
import { whoWords } from "@/domain/words/panjabi/who.ts";

export const panjabi: Dictionary = {
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
