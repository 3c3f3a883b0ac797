import type { gateWords as part } from "@/domain/words/english/gate.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const gateWords: Translated<typeof part> = {
  "gate.language": "Dewiswch eich iaith",
  "gate.change_language": "Newid iaith",
  "gate.continue": "Parhau",
  "gate.back": "Yn ôl",
  "gate.skip": "Neidio i'r prif gynnwys",
  "gate.error": "Mae problem",
  "gate.error_prefix": "Gwall:",
  "gate.day": "Diwrnod",
  "gate.month": "Mis",
  "gate.year": "Blwyddyn",
  "gate.advice": "Cyngor nad yw'n frys:",
  "gate.urgent": "Cyngor brys:",
  "gate.at_once": "Angen gweithredu ar unwaith:",
  "gate.important": "Pwysig:",
  "gate.emergency": "Mewn argyfwng, ffoniwch 999.",
  "gate.draft":
    "Cyfieithwyd y geiriau hyn gan beiriant, ac nid oes neb wedi eu gwirio eto. Os nad yw rhywbeth yn glir, ffoniwch eich meddygfa.",
  "gate.title": "Rhowch y dyddiad geni",
  "gate.asks": "Hoffai {practice} ofyn rhai cwestiynau i chi.",
  "gate.reads": "Mae gan {practice} rywbeth i chi ei ddarllen.",
  "gate.answered": "Rydych wedi ateb drwy'r ddolen hon. Gallwch weld beth sy'n digwydd nesaf.",
  "gate.kept": "Mae'r hyn a ysgrifennoch wedi'i gadw. Rhowch y dyddiad geni i'w anfon.",
  "gate.why_birth":
    "Yn gyntaf, rhowch y dyddiad geni. Mae hyn yn helpu i gadw'r hyn rydych yn ei ddarllen a'i ysgrifennu yma yn breifat.",
  "gate.somebody_else":
    "Ydych chi'n ateb ar ran rhywun arall? Os felly, rhowch ddyddiad geni'r person hwnnw.",
  "gate.birth": "Beth yw dyddiad geni'r claf?",
  "gate.birth_hint": "Er enghraifft, {example}",
  "gate.birth_missing": "Rhowch y dyddiad geni",
  "gate.birth_not_real": "Rhowch ddyddiad go iawn. Rhaid i'r flwyddyn gael 4 rhif",
  "gate.birth_wrong": {
    zero:
      "Nid yw'r dyddiad geni hwn yn gywir. Ni allwch roi cynnig arall arni ({count}). Mae'r ddolen wedi'i chloi",
    one:
      "Nid yw'r dyddiad geni hwn yn gywir. Gallwch roi cynnig arni {count} waith eto. Wedyn bydd y ddolen yn cael ei chloi",
    two:
      "Nid yw'r dyddiad geni hwn yn gywir. Gallwch roi cynnig arni {count} waith eto. Wedyn bydd y ddolen yn cael ei chloi",
    few:
      "Nid yw'r dyddiad geni hwn yn gywir. Gallwch roi cynnig arni {count} gwaith eto. Wedyn bydd y ddolen yn cael ei chloi",
    many:
      "Nid yw'r dyddiad geni hwn yn gywir. Gallwch roi cynnig arni {count} gwaith eto. Wedyn bydd y ddolen yn cael ei chloi",
    other:
      "Nid yw'r dyddiad geni hwn yn gywir. Gallwch roi cynnig arni {count} gwaith eto. Wedyn bydd y ddolen yn cael ei chloi",
  },
  "gate.until": "Gallwch ddefnyddio'r ddolen hon tan {day}.",
  "gate.not_expected": "Doeddwn i ddim yn disgwyl y ddolen hon",
  "gate.not_expected_check":
    "I wirio ei bod yn dod oddi wrth {practice}, chwiliwch am eu rhif ffôn a'u ffonio. Does dim rhaid i chi ateb.",
  "gate.not_expected_wrong":
    "Os nad i chi roedd y ddolen, caewch y dudalen hon a pheidiwch â phasio'r ddolen ymlaen.",
  "gate.unknown": "Ni allwn ddod o hyd i'r ddolen hon",
  "gate.unknown_check":
    "Gwnewch yn siŵr bod y cyfeiriad yr un fath ag yn eich neges neu eich llythyr.",
  "gate.expired": "Mae'r ddolen hon yn rhy hen",
  "gate.expired_since": "Roeddech yn gallu ei defnyddio tan {day}.",
  "gate.withdrawn": "Nid yw'r ddolen hon yn cael ei defnyddio mwyach",
  "gate.withdrawn_why": "Mae {practice} wedi ei thynnu'n ôl. Does dim angen i chi wneud dim byd.",
  "gate.locked": "Mae'r ddolen hon wedi'i chloi",
  "gate.locked_why": "Rhoddwyd dyddiad geni anghywir ormod o weithiau.",
  "gate.locked_told": "Mae {practice} yn gwybod am hyn.",
  "gate.arrived": "Anfonwyd eich atebion at {practice} ar {day}.",
  "gate.new_link": "I gael dolen newydd, ffoniwch {practice}.",
  "gate.new_link_phone": "I gael dolen newydd, ffoniwch {practice} ar {phone}.",
  "gate.question": "Os oes gennych gwestiwn, ffoniwch {practice}.",
  "gate.question_phone": "Os oes gennych gwestiwn, ffoniwch {practice} ar {phone}.",
  "gate.wait": "Arhoswch cyn rhoi cynnig arall arni",
  "gate.wait_why":
    "Bu gormod o geisiadau o'ch cysylltiad rhyngrwyd. Efallai mai pobl eraill a'u gwnaeth.",
  "gate.wait_minutes": {
    zero: "Gallwch roi cynnig arall arni nawr ({count} munud).",
    one: "Gallwch roi cynnig arall arni ymhen {count} munud.",
    two: "Gallwch roi cynnig arall arni ymhen {count} funud.",
    few: "Gallwch roi cynnig arall arni ymhen {count} munud.",
    many: "Gallwch roi cynnig arall arni ymhen {count} munud.",
    other: "Gallwch roi cynnig arall arni ymhen {count} munud.",
  },
  "gate.surgery": "Os oes angen help arnoch, ffoniwch eich meddygfa.",
  "gate.code_title": "Rhowch eich cod",
  "gate.code": "Beth yw eich cod?",
  "gate.code_hint":
    "Eich meddygfa a'i rhoddodd i chi. Mae ganddo 8 llythyren a rhif, er enghraifft {example}",
  "gate.code_missing": "Rhowch eich cod",
  "gate.code_shape": "Rhaid i'r cod gael 8 llythyren a rhif",
  "gate.code_unknown": "Nid ydym yn adnabod y cod hwn. Gwiriwch ef a rhowch gynnig arall arni",
  "gate.to_code": "Rhoi cod",
  "gate.to_lost": "Gofyn am eich dolen eto",
  "gate.lost_title": "Gofynnwch am eich dolen eto",
  "gate.lost_contact": "Beth yw eich rhif ffôn symudol neu eich cyfeiriad e-bost?",
  "gate.lost_hint": "Rhowch yr un sydd gan eich meddygfa ar eich cyfer.",
  "gate.lost_missing": "Rhowch eich rhif ffôn symudol neu eich cyfeiriad e-bost",
  "gate.lost_shape":
    "Rhowch rif ffôn symudol llawn, fel 07700 900123, neu gyfeiriad e-bost llawn, fel name@example.com",
  "gate.lost_send": "Anfon fy nolen eto",
  "gate.lost_done": "Chwiliwch am neges gan eich meddygfa",
  "gate.lost_done_if":
    "Os ydym yn gwybod am y rhif ffôn neu'r cyfeiriad e-bost hwn, ac os oes gennych ddolen y gallwch ei defnyddio o hyd, byddwn yn ei hanfon atoch eto.",
  "gate.lost_done_when":
    "Gall hyn gymryd ychydig funudau. Weithiau mae e-byst yn cyrraedd y ffolder sbam.",
  "gate.lost_done_nothing": "Os na ddaw neges, ffoniwch eich meddygfa.",
};
