import type { callWords as part } from "@/domain/words/english/call.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const callWords: Translated<typeof part> = {
  "call.title": "વીડિયો કૉલ",
  "call.asked": "{hub} તમને વીડિયો કૉલમાં જોડાવા કહે છે.",
  "call.shown_as": "કૉલમાં બધા આ નામ જોશે: {name}",
  "call.ready":
    "તમારે કૅમેરા અને માઇક્રોફોન જોઈએ. શાંત જગ્યાએ બેસો જ્યાં બીજું કોઈ સાંભળી ન શકે. કૉલ રેકોર્ડ થતો નથી.",
  "call.ask": "અંદર આવવા માટે પૂછો",
  "call.waiting": "તમે પ્રતીક્ષા ખંડમાં છો",
  "call.waiting_hint": "કૉલમાંથી કોઈ તમને અંદર આવવા દેશે. આ પાનું ખુલ્લું રાખો.",
  "call.try": "તમારો કૅમેરા અને અવાજ તપાસો",
  "call.try_hint": "કંઈ રેકોર્ડ થતું નથી, મોકલાતું નથી કે રખાતું નથી.",
  "call.try_begin": "તપાસ શરૂ કરો",
  "call.try_running": "કૅમેરામાં જુઓ અને કંઈક બોલો.",
  "call.try_listen": "હવે તમને ઘંટડી સંભળાવી જોઈએ. સંભળાય છે?",
  "call.try_heard": "સંભળાય છે",
  "call.try_silent": "કંઈ સંભળાતું નથી",
  "call.try_done": "તપાસ પૂરી થઈ છે.",
  "call.camera": "કૅમેરા",
  "call.microphone": "માઇક્રોફોન",
  "call.loudspeaker": "સ્પીકર",
  "call.try_good": "ચાલે છે",
  "call.try_failed": "ચાલતું નથી",
  "call.camera_help":
    "બ્રાઉઝરને કૅમેરા વાપરવા દો. કૅમેરા વાપરતી બીજી ઍપ બંધ કરો. તેનાથી ન થાય, તો લિંક બીજા બ્રાઉઝરમાં ખોલો.",
  "call.microphone_help": "બ્રાઉઝરને માઇક્રોફોન વાપરવા દો. હેડફોન કાઢી નાખો, મોટેથી બોલો અને ફરી તપાસો.",
  "call.loudspeaker_help": "બાજુનાં બટનોથી અવાજ વધારો. હેડફોન કાઢી નાખો.",
  "call.turned_away": "તમને આ કૉલમાં આવવા દેવાયા નથી",
  "call.over": "આ કૉલ પૂરો થયો છે, અથવા સરનામું અધૂરું છે",
  "call.left": "તમે કૉલ છોડી દીધો છે",
  "call.again": "અંદર આવવા માટે ફરી પૂછો",
  "call.used": "આ લિંક બીજા ઉપકરણ પર ખોલવામાં આવી હતી",
  "call.one_device": "આ લિંક એક ઉપકરણ પર અને ફક્ત આ કૉલ માટે ચાલે છે.",
  "call.ask_hub": "જો તમને મદદ જોઈએ, તો {hub} ને ફોન કરો.",
  "call.text": "{hub} તમને હમણાં વીડિયો કૉલમાં બોલાવે છે: {address}",
  "call.subject": "{hub} તમને વીડિયો કૉલમાં બોલાવે છે",
  "call.email":
    "{hub} તમને હમણાં વીડિયો કૉલમાં જોડાવા કહે છે. કૅમેરાવાળા ફોન, ટૅબ્લેટ કે કમ્પ્યુટર પર આ સરનામું ખોલો:",
};
