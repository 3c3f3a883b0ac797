import type { urgentWords as part } from "@/domain/words/english/urgent.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const urgentWords: Translated<typeof part> = {
  "urgent.title": "Is any of this happening now?",
  "urgent.hint": "Choose everything that is true.",
  "urgent.none": "None of these",
  "urgent.missing": "Choose what is happening now.\nIf nothing is, choose None of these",
  "urgent.both": "Choose None of these.\nOr choose what is happening.\nDo not choose both",
  "urgent.breathing": "It is hard to breathe, or breathing is very fast",
  "urgent.swelling": "The throat or tongue swells suddenly, or it is hard to swallow",
  "urgent.confused": "The person is confused, or their words are not clear",
  "urgent.colour":
    "The skin, lips or tongue are blue, grey, pale or blotchy.\nOn brown or black skin, look at the palms of the hands or the soles of the feet",
  "urgent.glass": "A rash that stays when you roll a glass over it",
  "urgent.sores": "A new rash with blisters or sores on the lips, in the mouth or on the eyes",
  "urgent.chest": "Pain in the chest that feels heavy, tight or squeezing",
  "urgent.face_or_arms":
    "The face drops on one side, one arm is weak or numb, or it is suddenly hard to speak",
  "urgent.bleeding": "A lot of bleeding that does not stop",
  "urgent.hot_skin": "Skin that hurts, is hot and is swollen",
  "urgent.one_side": "A rash that hurts on one side of the body only",
  "urgent.stop_title": "Get help now",
  "urgent.call_ambulance": "Call 999 now",
  "urgent.call_999": "Call 999 or go to A&E now",
  "urgent.call_111": "Call 111 or your GP surgery now",
  "urgent.you_chose": "You chose:",
  "urgent.do_not_drive": "Do not drive to A&E yourself.\nAsk somebody to drive you.\nOr call 999.",
  "urgent.online_111": "111 can tell you where to get help.\nYou can also go to 111.nhs.uk.",
  "urgent.surgery": "The phone number of {practice} is {phone}.",
  "urgent.told":
    "We told {practice} what you chose.\nThey may read it later.\nDo not wait for them to call you.",
  "urgent.mistake": "I chose this by mistake",
  "urgent.go_on": "Go on with the questions",
  "urgent.ambulance_if": "Call 999 if there is:",
  "urgent.999_if": "Call 999 or go to A&E if there is:",
  "urgent.111_if": "Call 111 or your GP surgery if there is:",
};
