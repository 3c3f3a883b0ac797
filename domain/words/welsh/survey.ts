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
  "survey.invite_text":
    "{organisation}: sut oedd eich profiad? Ateb, neu stopio'r negeseuon: {address}",
  "survey.invite_asks": "Hoffai {organisation} wybod sut oedd eich profiad",
  "survey.invite_reminder": "Nodyn atgoffa yw hwn. Nid oes rhaid i chi ateb.",
  "survey.invite_stop": "I beidio â chael rhagor o'r negeseuon hyn, agorwch y ddolen hon:",
  "survey.invite_start": "Dechrau",
  "survey.stop_title": "Peidiwch â gofyn i mi eto",
  "survey.stop_what":
    "Ni fydd {organisation} yn anfon rhagor o negeseuon fel hyn atoch. Mae hyn am byth. Ni fydd eich gofal yn newid.",
  "survey.stop_button": "Stopio'r negeseuon hyn",
  "survey.stopped": "Ni fyddwch yn cael rhagor o'r negeseuon hyn",
  "survey.stopped_what": "Ni fydd {organisation} yn gofyn i chi eto ar y rhif neu'r cyfeiriad hwn.",
  "survey.used": "Nid yw'r ddolen hon yn gweithio mwyach",
  "survey.used_why": "Mae rhywun wedi'i defnyddio yn barod, neu mae'n rhy hen.",
  "survey.used_open": "Gallwch ddweud wrthym sut oedd eich profiad o hyd",
};
