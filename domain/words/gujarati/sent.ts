import type { sentWords as part } from "@/domain/words/english/sent.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const sentWords: Translated<typeof part> = {
  "sent.title": "તમારા જવાબો મોકલાઈ ગયા છે",
  "sent.declined_title": "તમે રૂબરૂ બતાવવા કહ્યું છે",
  "sent.next": "આગળ શું થશે",
  "sent.next_practice": "તમે જે મોકલ્યું તે {practice} જોશે. તેઓ તે નિષ્ણાત ડૉક્ટરને આપશે, અથવા તમારો સંપર્ક કરશે.",
  "sent.next_service":
    "નિષ્ણાત ડૉક્ટર તમે મોકલેલું જોઈને {practice} ને લખશે. પછી {practice} તમારો સંપર્ક કરશે.",
  "sent.next_declined": "{practice} ને ખબર છે, અને રૂબરૂ મુલાકાત વિશે તમારો સંપર્ક કરશે.",
  "sent.by": "જો {day} સુધીમાં તમને કોઈ ખબર ન મળે, તો {practice} ને ફોન કરો.",
  "sent.by_home": "જો {day} સુધીમાં તમને કોઈ ખબર ન મળે, તો રહેવાસીની જીપી સર્જરીને ફોન કરો.",
  "sent.phone": "તેમનો ફોન નંબર {phone} છે.",
  "sent.worse": "જો હાલત બગડે",
  "sent.close": "તમે હવે આ પાનું બંધ કરી શકો છો. તમારી લિંક {day} સુધી આ પાનું ફરી બતાવશે.",
};
