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
  "survey.public_title": "Beth mae pobl yn ei ddweud amdanom",
  "survey.public_days": "O {from} hyd {to}",
  "survey.public_asked": "Dyma'r cwestiwn, a sut yr atebodd pobl ef.",
  "survey.public_answers": "Atebion",
  "survey.public_positive": "Cadarnhaol",
  "survey.public_negative": "Negyddol",
  "survey.public_counted":
    "Ystyr cadarnhaol yw “{positive}”. Ystyr negyddol yw “{negative}”. Mae'r ddau'n gyfran o'r holl atebion.",
  "survey.public_place": "Lleoliad",
  "survey.public_whole": "Pob lleoliad gyda'i gilydd",
  "survey.public_hidden":
    "* Atebodd llai na 5 o bobl, neu gadawyd y rhif allan fel na all neb ddarganfod beth ddywedodd y bobl hynny.",
  "survey.public_left_out": "Atebion a adawyd allan am na roddodd unrhyw berson hwy: {count}.",
  "survey.public_as_at": "Ffigurau ar {day}.",
  "survey.public_restated":
    "Cyhoeddwyd ffigurau ar gyfer y cyfnod hwn o'r blaen, ac maent wedi'u cywiro.",
  "survey.public_said_done": "Dywedoch chi, gwnaethom ni",
  "survey.public_said": "Dywedoch chi",
  "survey.public_did": "Gwnaethom ni",
  "survey.public_comments": "Yng ngeiriau pobl eu hunain",
  "survey.public_reply": "Ein hateb",
  "survey.public_alone":
    "Mae'r ffigurau hyn yn sôn am un sefydliad. Nid ydynt ar gyfer ei gymharu ag eraill.",
  "survey.public_other_months": "Misoedd eraill",
  "survey.public_poster": "Argraffu hwn fel poster",
  "survey.public_removed": "geiriau wedi'u tynnu",
  "survey.public_nobody": "Ni atebodd neb yn y cyfnod hwn.",
  "survey.public_none": "Nid oes dim wedi'i gyhoeddi yma",
  "survey.public_none_why": "Nid yw'r sefydliad wedi cyhoeddi hwn, neu mae wedi'i dynnu'n ôl.",
  "survey.poster_how": "Sganiwch y cod â chamera eich ffôn, neu teipiwch y cyfeiriad hwn:",
  "survey.poster_time": "Mae'n cymryd llai na munud. Nid oes angen cyfrif arnoch.",
  "survey.poster_paper":
    "Os byddai'n well gennych ddefnyddio papur neu'r ffôn, gofynnwch i aelod o staff.",
  "survey.poster_languages": "Gallwch ateb yn:",
  "survey.poster_qr": "Cod QR sy'n arwain at {address}",
  "survey.public_all": "Pob ateb",
  "survey.public_more": "Darllenwch ragor yn {address}",

  // Questionnaires.
  "survey.form_text":
    "Mae {practice} yn gweithio gyda gwasanaeth sy'n gofyn sut brofiad gawsoch chi. Atebwch yma, heb eich enw: {address}",
  "survey.form_subject": "Ychydig o gwestiynau am wasanaeth",
  "survey.form_email":
    "Mae {practice} yn gweithio gyda gwasanaeth arall. Mae'r gwasanaeth hwnnw'n gofyn sut brofiad gawsoch chi. Gallwch ateb ar ffôn, ar dabled neu ar gyfrifiadur.",
  "survey.form_anonymous":
    "Mae eich atebion yn ddienw. Rydym yn eu cadw nes i chi eu hanfon, er mwyn i chi allu mynd ymlaen yn nes ymlaen. Ar ôl hynny ni all neb weld pwy a atebodd.",
  "survey.form_stop_how":
    "Os nad ydych am i ni ofyn i chi eto, agorwch y ddolen a dywedwch hynny yno.",
  "survey.form_stop": "Peidiwch â gofyn i mi eto",
  "survey.form_stopped": "Ni fyddwn yn gofyn i chi eto.",
  "survey.form_later":
    "Mae eich atebion yn cael eu cadw wrth i chi fynd ymlaen. I barhau yn nes ymlaen, neu ar ddyfais arall, agorwch y ddolen eto.",
  "survey.form_in_english": "Mae'r cwestiynau yn Saesneg, fel yr ysgrifennodd y gwasanaeth nhw.",
  "survey.form_part": "Rhan {number} o {all}",
  "survey.form_missing": "Atebwch y cwestiwn hwn",
  "survey.form_choose": "Dewiswch o'r atebion",
  "survey.form_number": "Rhowch rif o {least} i {most}",
  "survey.form_too_long": "Defnyddiwch {most} nod neu lai",
  "survey.form_only_if": "Dim ond os ateboch chi {answers} i “{question}”",
  "survey.form_once": "Ar ôl eu hanfon, ni allwch newid eich atebion.",
  "survey.form_sent_before": "Mae'r atebion hyn wedi'u hanfon yn barod",
  "survey.form_late": "Roedd modd ateb tan {day}. Diolch i chi am fod eisiau ateb.",
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
  "survey.about": "Amdanoch chi",
  "survey.about_why":
    "Gallwch adael y rhain yn wag. Caiff yr hyn a ddewiswch ei gyfrif, ac ni chaiff ei gadw gyda'ch ateb.",
  "survey.kiosk_stored":
    "Mae eich ateb wedi'i gadw ar y llechen hon nes bydd cysylltiad. Nid yw'n dweud pwy ydych chi.",
  "survey.kiosk_soon": "Bydd y dudalen hon yn dechrau eto cyn bo hir ar gyfer y person nesaf.",
  "survey.kiosk_chosen": "Caiff yr hyn rydych wedi'i ddewis ei anfon.",
  "survey.kiosk_more_time": "Rwy'n dal i ateb",
};
