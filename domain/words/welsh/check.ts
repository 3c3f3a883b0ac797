import type { checkWords as part } from "@/domain/words/english/check.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const checkWords: Translated<typeof part> = {
  "check.title": "Gwiriwch eich atebion",
  "check.change": "Newid",
  "check.who": "Pwy sy'n ateb",
  "check.consent": "Cytundeb",
  "check.agreed": "Wedi cytuno",
  "check.photographs": "Lluniau",
  "check.photographs_here": {
    zero: "Nid oes llun wedi cyrraedd ({count})",
    one: "Mae {count} llun wedi cyrraedd",
    two: "Mae {count} lun wedi cyrraedd",
    few: "Mae {count} llun wedi cyrraedd",
    many: "Mae {count} llun wedi cyrraedd",
    other: "Mae {count} llun wedi cyrraedd",
  },
  "check.not_answered": "Heb ei ateb eto",
  "check.nothing_said": "Dim byd",
  "check.missing_title": "Cyn y gallwch anfon",
  "check.missing_answer": "Atebwch y cwestiwn hwn: {question}",
  "check.no_photograph":
    "Nid oes llun wedi cyrraedd. Mae lluniau'n helpu'r arbenigwr. Ychwanegwch nhw nawr os gallwch. Gallwch hefyd anfon hebddynt.",
  "check.add_photographs": "Ychwanegu lluniau",
  "check.before": "Pan fyddwch yn pwyso Anfon, bydd eich atebion yn mynd at {practice}.",
  "check.before_service":
    "Pan fyddwch yn pwyso Anfon, bydd eich atebion yn mynd at {practice} ac at y tîm arbenigol.",
  "check.send": "Anfon",
};
