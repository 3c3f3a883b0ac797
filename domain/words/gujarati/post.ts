import type { postWords as part } from "@/domain/words/english/post.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const postWords: Translated<typeof part> = {
  "post.title.history": "{practice} તરફથી પ્રશ્નો",
  "post.title.letter": "{practice} તરફથી પત્ર",
  "post.dear": "પ્રિય {name},",
  "post.history": "અમારા તમારા માટે થોડા પ્રશ્નો છે. તમે ફોન, ટેબ્લેટ અથવા કમ્પ્યુટર પર જવાબ આપી શકો છો.",
  "post.letter": "અમારી પાસે તમારા માટે પત્ર છે. તમે તે ફોન, ટેબ્લેટ અથવા કમ્પ્યુટર પર વાંચી શકો છો.",
  "post.scan": "તમારા ફોનનો કેમેરા આ ચોરસ તરફ કરો. પછી જે લિંક દેખાય તે ખોલો.",
  "post.square": "ફોનથી સ્કેન કરવાનો ચોરસ",
  "post.type": "અથવા આ સરનામું બ્રાઉઝરમાં લખો:",
  "post.code": "પછી આ કોડ લખો:",
  "post.birth": "પાનું તમારી જન્મ તારીખ પૂછે છે. આ એટલે કે બીજું કોઈ તેને ખોલી ન શકે.",
  "post.until": "તમે તેને {moment} સુધી વાપરી શકો છો.",
  "post.help": "જો તમને મદદ જોઈએ, અથવા તમે રૂબરૂ બતાવવા માંગો, તો {practice} ને {phone} પર ફોન કરો.",
  "post.help_practice": "જો તમને મદદ જોઈએ, અથવા તમે રૂબરૂ બતાવવા માંગો, તો {practice} ને ફોન કરો.",
};
