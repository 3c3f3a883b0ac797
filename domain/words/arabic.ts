import type { Dictionary } from "@/domain/words/dictionary.ts";
import { aboutWords } from "@/domain/words/arabic/about.ts";
import { callWords } from "@/domain/words/arabic/call.ts";
import { checkWords } from "@/domain/words/arabic/check.ts";
import { consentWords } from "@/domain/words/arabic/consent.ts";
import { datesWords } from "@/domain/words/arabic/dates.ts";
import { gateWords } from "@/domain/words/arabic/gate.ts";
import { insteadWords } from "@/domain/words/arabic/instead.ts";
import { journeyWords } from "@/domain/words/arabic/journey.ts";
import { letterWords } from "@/domain/words/arabic/letter.ts";
import { messagesWords } from "@/domain/words/arabic/messages.ts";
import { photographsWords } from "@/domain/words/arabic/photographs.ts";
import { placesWords } from "@/domain/words/arabic/places.ts";
import { postWords } from "@/domain/words/arabic/post.ts";
import { questionsWords } from "@/domain/words/arabic/questions.ts";
import { savingWords } from "@/domain/words/arabic/saving.ts";
import { sendingWords } from "@/domain/words/arabic/sending.ts";
import { sentWords } from "@/domain/words/arabic/sent.ts";
import { surveyWords } from "@/domain/words/arabic/survey.ts";
import { urgentWords } from "@/domain/words/arabic/urgent.ts";
import { whoWords } from "@/domain/words/arabic/who.ts";

export const arabic: Dictionary = {
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
