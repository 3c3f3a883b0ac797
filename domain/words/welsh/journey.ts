import type { journeyWords as part } from "@/domain/words/english/journey.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const journeyWords: Translated<typeof part> = {
  "journey.save": "Cadw a pharhau",
  "journey.for_them": "Atebwch ar ran y person rydych yn ei helpu.",
  "journey.kept":
    "Rydym yn cadw pob ateb pan fyddwch yn pwyso'r botwm. Gallwch stopio a dod yn ôl gyda'r un ddolen tan {day}.",
  "journey.not_taken":
    "Nid oeddem yn gallu cadw hyn. Agorwch eich dolen eto a gwiriwch beth gafodd ei gadw.",
  "journey.progress": "Cwestiwn {number} o {count}",
  "journey.i_do_not_know": "Dydw i ddim yn gwybod",
  "journey.own_language": "Gallwch ysgrifennu yn eich iaith eich hun.",
  "journey.missing_choice": "Dewiswch ateb",
  "journey.missing_several": "Dewiswch o leiaf un ateb",
  "journey.missing_words": "Ysgrifennwch ateb, neu pwyswch Dydw i ddim yn gwybod",
  "journey.missing_place": "Dewiswch le ar y corff, neu pwyswch Dydw i ddim yn gwybod",
  "journey.long": "Defnyddiwch {most} nod neu lai",
  "journey.number_wrong": "Rhowch rif, er enghraifft 6",
  "journey.number_high": "Rhowch rif sy'n {most} neu lai",
  "journey.date_wrong": "Rhowch ddyddiad go iawn",
  "journey.one_alone": "Ni allwch ddewis yr ateb hwn gydag eraill: {answer}",
  "journey.side_wrong": "Nid oes gan y lle hwnnw yr ochr hon. Dewiswch ochr arall, neu dim ochr",
  "journey.over": "Nid oes angen y ddolen hon mwyach",
  "journey.over_body":
    "Nid yw {practice} yn disgwyl atebion drwy'r ddolen hon mwyach. Does dim angen i chi wneud dim byd. Ffoniwch nhw os oes gennych gwestiwn.",
};
