import type { messagesWords as part } from "@/domain/words/english/messages.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const messagesWords: Translated<typeof part> = {
  "messages.your_practice": "તમારી જીપી સર્જરી",
  "messages.text.invitation": "{practice} ના તમારા માટે થોડા પ્રશ્નો છે. અહીં જવાબ આપો: {address}",
  "messages.text.reminder": "{practice} તમારા જવાબોની રાહ જુએ છે. અહીં જવાબ આપો: {address}",
  "messages.text.last_reminder": "{practice}: આ લિંક જલદી બંધ થશે. અહીં જવાબ આપો: {address}",
  "messages.text.recovery": "{practice}: તમે માંગેલી લિંક આ રહી. {address}",
  "messages.text.letter": "{practice} પાસે તમારા માટે પત્ર છે. અહીં વાંચો: {address}",
  "messages.text.letter_reminder": "{practice}: તમારો પત્ર રાહ જુએ છે. અહીં વાંચો: {address}",
  "messages.text.reply": "{practice} એ તમને જવાબ આપ્યો છે. અહીં વાંચો: {address}",
  "messages.subject.invitation": "{practice} તરફથી પ્રશ્નો",
  "messages.subject.reminder": "યાદ અપાવવા: {practice} તરફથી પ્રશ્નો",
  "messages.subject.recovery": "તમે માંગેલી લિંક",
  "messages.subject.letter": "{practice} તરફથી પત્ર",
  "messages.subject.letter_reminder": "યાદ અપાવવા: {practice} તરફથી પત્ર",
  "messages.subject.reply": "{practice} તરફથી જવાબ",
  "messages.email.hello": "નમસ્તે,",
  "messages.email.invitation":
    "{practice} ના તમારા માટે થોડા પ્રશ્નો છે. તમે ફોન, ટેબ્લેટ અથવા કમ્પ્યુટર પર જવાબ આપી શકો છો.",
  "messages.email.reminder":
    "{practice} ના તમારા માટે થોડા પ્રશ્નો છે અને તેઓ તમારા જવાબોની રાહ જુએ છે. તમે જે જવાબ આપ્યા છે તે સચવાયા છે.",
  "messages.email.last_reminder":
    "{practice} ના તમારા માટે થોડા પ્રશ્નો છે. લિંક જલદી બંધ થશે. તમે જે જવાબ આપ્યા છે તે સચવાયા છે.",
  "messages.email.recovery": "તમે અમને આ લિંક ફરી મોકલવા કહ્યું હતું.",
  "messages.email.letter": "{practice} પાસે તમારા માટે પત્ર છે.",
  "messages.email.letter_reminder": "{practice} પાસે તમારા માટે પત્ર છે. તમે તે હજી વાંચ્યો નથી.",
  "messages.email.reply": "તમે {practice} ને પ્રશ્ન પૂછ્યો હતો. જવાબ આવ્યો છે.",
  "messages.email.open": "આ લિંક ખોલો:",
  "messages.email.birth": "પાનું તમારી જન્મ તારીખ પૂછે છે. આ એટલે કે બીજું કોઈ તેને ખોલી ન શકે.",
  "messages.email.until": "લિંક {moment} સુધી ચાલે છે.",
  "messages.email.lost": "જો લિંક હવે ન ચાલે, તો અહીં નવી માંગો:",
  "messages.email.call": "જો તમને મદદ જોઈએ, તો {practice} ને {phone} પર ફોન કરો.",
  "messages.email.call_practice": "જો તમને મદદ જોઈએ, તો {practice} ને ફોન કરો.",
  "messages.email.private":
    "આ ઈમેલમાં તમારા આરોગ્ય વિશે કંઈ નથી. કૃપા કરીને તેનો જવાબ ન આપો: જવાબો કોઈ વાંચતું નથી.",
};
