/**
 * What must not wait. The signs are those of the NHS website's pages, which
 * domain/links/red_flags.ts names at each: change them there and here together.
 */
export const urgentWords = {
  "urgent.title": "Is any of this happening now?",
  "urgent.hint": "Choose all that apply.",
  "urgent.none": "None of these",
  "urgent.missing": "Choose what is happening now. If nothing is, choose None of these",
  "urgent.both": "Choose None of these, or choose what is happening. Do not choose both",
  "urgent.breathing": "Trouble breathing, or breathing very fast",
  "urgent.swelling": "Sudden swelling of the throat or tongue, or trouble swallowing",
  "urgent.confused": "Confused, slurred speech or not making sense",
  "urgent.colour":
    "Blue, grey, pale or blotchy skin, lips or tongue. On brown or black skin this may be easier to see on the palms of the hands or the soles of the feet",
  "urgent.glass": "A rash that does not fade when you roll a glass over it",
  "urgent.sores": "A new rash with blisters or sores on the lips, in the mouth or on the eyes",
  "urgent.chest": "Chest pain that feels like pressure, heaviness, tightness or squeezing",
  "urgent.face_or_arms":
    "Face dropped on one side, one arm that is weak or numb, or sudden trouble with speech",
  "urgent.bleeding": "Heavy bleeding that does not stop",
  "urgent.hot_skin": "Skin that is painful, hot and swollen",
  "urgent.one_side": "A painful rash on one side of the body only",
  "urgent.stop_title": "Get help now",
  "urgent.call_ambulance": "Call 999 now",
  "urgent.call_999": "Call 999 or go to A&E now",
  "urgent.call_111": "Call 111 or your GP surgery now",
  "urgent.you_chose": "You chose:",
  "urgent.do_not_drive": "Do not drive yourself to A&E. Ask someone to drive you, or call 999.",
  "urgent.online_111": "111 can tell you where to get help. You can also go to 111.nhs.uk.",
  "urgent.surgery": "The phone number of {practice} is {phone}.",
  "urgent.told":
    "We told {practice} what you chose. They may not read it straight away. Do not wait for them to call you.",
  "urgent.mistake": "I chose this by mistake",
  "urgent.go_on": "Go on with the questions",
  "urgent.ambulance_if": "Call 999 if there is:",
  "urgent.999_if": "Call 999 or go to A&E if there is:",
  "urgent.111_if": "Call 111 or your GP surgery if there is:",
} as const;
