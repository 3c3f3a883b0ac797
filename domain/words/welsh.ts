import type { Dictionary } from "@/domain/words/dictionary.ts";
import { aboutWords } from "@/domain/words/welsh/about.ts";
import { callWords } from "@/domain/words/welsh/call.ts";
import { checkWords } from "@/domain/words/welsh/check.ts";
import { consentWords } from "@/domain/words/welsh/consent.ts";
import { datesWords } from "@/domain/words/welsh/dates.ts";
import { gateWords } from "@/domain/words/welsh/gate.ts";
import { insteadWords } from "@/domain/words/welsh/instead.ts";
import { journeyWords } from "@/domain/words/welsh/journey.ts";
import { letterWords } from "@/domain/words/welsh/letter.ts";
import { messagesWords } from "@/domain/words/welsh/messages.ts";
import { photographsWords } from "@/domain/words/welsh/photographs.ts";
import { placesWords } from "@/domain/words/welsh/places.ts";
import { postWords } from "@/domain/words/welsh/post.ts";
import { questionsWords } from "@/domain/words/welsh/questions.ts";
import { savingWords } from "@/domain/words/welsh/saving.ts";
import { sendingWords } from "@/domain/words/welsh/sending.ts";
import { sentWords } from "@/domain/words/welsh/sent.ts";
import { surveyWords } from "@/domain/words/welsh/survey.ts";
import { urgentWords } from "@/domain/words/welsh/urgent.ts";
import { whoWords } from "@/domain/words/welsh/who.ts";

export const welsh: Dictionary = {
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
