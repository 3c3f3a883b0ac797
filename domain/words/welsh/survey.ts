import type { surveyWords as part } from "@/domain/words/english/survey.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const surveyWords: Translated<typeof part> = {
  "survey.title": "Dywedwch wrthym am eich profiad",
  "survey.anonymous":
    "Mae eich ateb yn ddienw. Nid ydym yn gofyn am eich enw, ac ni all neb weld pwy a atebodd.",
  "survey.in_english":
    "Mae'r cwestiwn hwn a'i atebion yn Saesneg, yn y geiriau y mae'r GIG (NHS) yn eu defnyddio ym mhobman.",
  "survey.own_words":
    "Gallwch adael hwn yn wag. Peidiwch ag ysgrifennu eich enw, nac enw person arall.",
  "survey.who": "Pwy sy'n ateb?",
  "survey.who_self": "Y person a gafodd y gofal",
  "survey.who_relative": "Perthynas neu ffrind",
  "survey.who_carer": "Gofalwr",
  "survey.skip": "Gallwch adael hwn yn wag.",
  "survey.send": "Anfon eich ateb",
  "survey.experience_missing": "Dewiswch un ateb",
  "survey.comment_too_long": "Defnyddiwch 5,000 nod neu lai",
  "survey.thanks": "Diolch",
  "survey.sent": "Mae eich ateb wedi'i anfon at {organisation}. Nid yw'n dweud pwy ydych chi.",
  "survey.close": "Gallwch gau'r dudalen hon nawr.",
  "survey.again": "Rhoi ateb arall",
  "survey.contact": "Hoffech chi i ni gysylltu â chi?",
  "survey.contact_apart":
    "Rydym yn cadw eich manylion ar wahân i'ch ateb. Ni allwn wybod pa ateb yw eich un chi, felly dywedwch wrthym beth yr hoffech ei drafod.",
  "survey.contact_name": "Eich enw",
  "survey.contact_way": "Eich rhif ffôn neu eich cyfeiriad e-bost",
  "survey.contact_about": "Beth yr hoffech ei drafod",
  "survey.contact_send": "Gofyn i ni gysylltu â chi",
  "survey.contact_missing": "Rhowch rif ffôn neu gyfeiriad e-bost",
  "survey.contact_sent": "Bydd {organisation} yn cysylltu â chi.",
  "survey.over": "Mae'r dudalen hon wedi cau",
  "survey.over_why":
    "Ni allwch ateb yma mwyach. I ddweud wrthym am eich profiad, gofynnwch i'r staff sy'n gofalu amdanoch.",
  "survey.about": "Amdanoch chi",
  "survey.about_why":
    "Gallwch adael y rhain yn wag. Caiff yr hyn a ddewiswch ei gyfrif, ac ni chaiff ei gadw gyda'ch ateb.",
  "survey.kiosk_stored":
    "Mae eich ateb wedi'i gadw ar y llechen hon nes bydd cysylltiad. Nid yw'n dweud pwy ydych chi.",
  "survey.kiosk_soon": "Bydd y dudalen hon yn dechrau eto cyn bo hir ar gyfer y person nesaf.",
  "survey.kiosk_chosen": "Caiff yr hyn rydych wedi'i ddewis ei anfon.",
  "survey.kiosk_more_time": "Rwy'n dal i ateb",
};
