import type { checkWords as part } from "@/domain/words/english/check.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const checkWords: Translated<typeof part> = {
  "check.title": "તમારા જવાબો તપાસો",
  "check.change": "બદલો",
  "check.who": "જવાબ કોણ આપી રહ્યું છે",
  "check.consent": "સંમતિ",
  "check.agreed": "સંમત",
  "check.photographs": "ફોટા",
  "check.photographs_here": {
    one: "{count} ફોટો પહોંચ્યો છે",
    other: "{count} ફોટા પહોંચ્યા છે",
  },
  "check.not_answered": "હજી જવાબ આપ્યો નથી",
  "check.nothing_said": "કંઈ નહીં",
  "check.missing_title": "મોકલતાં પહેલાં",
  "check.missing_answer": "આ પ્રશ્નનો જવાબ આપો: {question}",
  "check.no_photograph":
    "કોઈ ફોટો પહોંચ્યો નથી. ફોટા નિષ્ણાત ડૉક્ટરને મદદ કરે છે. બની શકે તો અત્યારે ઉમેરો. તમે તેના વગર પણ મોકલી શકો છો.",
  "check.add_photographs": "ફોટા ઉમેરો",
  "check.before": "તમે મોકલો દબાવશો ત્યારે તમારા જવાબો {practice} ને જશે.",
  "check.before_service":
    "તમે મોકલો દબાવશો ત્યારે તમારા જવાબો {practice} ને અને નિષ્ણાત ડૉક્ટરોની ટીમને જશે.",
  "check.send": "મોકલો",
};
