import type { letterWords as part } from "@/domain/words/english/letter.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const letterWords: Translated<typeof part> = {
  "letter.title": "Eich llythyr",
  "letter.from": "Mae'r llythyr hwn gan {organisation}.",
  "letter.written_on": "Ysgrifennwyd ef ar {day}.",
  "letter.changed":
    "Newidiwyd y llythyr hwn ar {day}. Mae'n cymryd lle'r llythyr oedd gennych o'r blaen.",
  "letter.in_english":
    "Ysgrifennodd yr arbenigwr y llythyr hwn yn Saesneg. Os oes angen help arnoch i'w ddarllen, ffoniwch eich meddygfa.",
  "letter.to_do": "Beth y gofynnwyd i chi ei wneud",
  "letter.if_question": "Os oes gennych gwestiwn am eich llythyr",
  "letter.call_practice": "Ffoniwch {practice} ar {phone}.",
  "letter.call_practice_no_phone": "Ffoniwch {practice}.",
  "letter.if_worse": "Os ydych yn gwaethygu",
  "letter.call_111":
    "Os oes angen help meddygol arnoch yn gyflym ond nid yw'n argyfwng, ffoniwch 111 neu ewch i 111.nhs.uk.",
  "letter.until":
    "Gallwch ddefnyddio'r ddolen hon tan {day}. Ar ôl hynny, gofynnwch i'ch meddygfa am un newydd.",
  "letter.print": "Argraffu'r llythyr hwn",
  "letter.print_title": "Llythyr i'w argraffu",
  "letter.print_now": "Argraffu",
  "letter.ask": "Gofyn cwestiwn i'ch meddygfa",
  "letter.share": "Rhannu'r llythyr hwn gyda rhywun",
  "letter.follow_up": "Anfon lluniau newydd",
  "letter.questions": "Eich cwestiynau",
  "letter.asked_on": "Gofynnoch hyn ar {day}",
  "letter.replied_on": "Atebodd {practice} ar {day}",
  "letter.settled_on": "Deliodd {practice} â hyn ar {day}.",
  "letter.no_reply_yet": "Nid yw {practice} wedi ateb eto.",
  "letter.ask_title": "Gofyn cwestiwn am eich llythyr",
  "letter.ask_intro":
    "Bydd {practice} yn darllen eich cwestiwn. Byddant yn ateb ar y dudalen hon neu'n eich ffonio.",
  "letter.ask_not_urgent":
    "Peidiwch â defnyddio'r dudalen hon ar gyfer dim byd na all aros. Gall gymryd ychydig ddyddiau cyn i rywun ei ddarllen.",
  "letter.ask_label": "Eich cwestiwn",
  "letter.ask_hint": "Gallwch ysgrifennu yn eich iaith eich hun.",
  "letter.ask_send": "Anfon eich cwestiwn",
  "letter.ask_empty": "Rhowch eich cwestiwn",
  "letter.ask_long": {
    zero: "Rhaid i'ch cwestiwn fod yn {count} nod",
    one: "Rhaid i'ch cwestiwn fod yn {count} nod neu lai",
    two: "Rhaid i'ch cwestiwn fod yn {count} nod neu lai",
    few: "Rhaid i'ch cwestiwn fod yn {count} nod neu lai",
    many: "Rhaid i'ch cwestiwn fod yn {count} nod neu lai",
    other: "Rhaid i'ch cwestiwn fod yn {count} nod neu lai",
  },
  "letter.ask_many": {
    zero: "Nid oes gennych gwestiwn heb ei ateb ({count}).",
    one:
      "Mae gennych {count} cwestiwn nad oes neb wedi'i ateb eto. Arhoswch am ateb, neu ffoniwch eich meddygfa.",
    two:
      "Mae gennych {count} gwestiwn nad oes neb wedi'u hateb eto. Arhoswch am ateb, neu ffoniwch eich meddygfa.",
    few:
      "Mae gennych {count} chwestiwn nad oes neb wedi'u hateb eto. Arhoswch am ateb, neu ffoniwch eich meddygfa.",
    many:
      "Mae gennych {count} chwestiwn nad oes neb wedi'u hateb eto. Arhoswch am ateb, neu ffoniwch eich meddygfa.",
    other:
      "Mae gennych {count} cwestiwn nad oes neb wedi'u hateb eto. Arhoswch am ateb, neu ffoniwch eich meddygfa.",
  },
  "letter.asked_title": "Rydym wedi anfon eich cwestiwn at eich meddygfa",
  "letter.asked_told": "Byddwn yn anfon neges atoch pan fydd ateb.",
  "letter.asked_look": "Agorwch eich dolen eto i weld yr ateb.",
  "letter.back_to_letter": "Mynd yn ôl at eich llythyr",
  "letter.share_title": "Rhannu'r llythyr hwn",
  "letter.share_intro":
    "Gallwch wneud dolen i rywun rydych yn ymddiried ynddo, er enghraifft perthynas neu ofalwr. Gallant ddarllen y llythyr hwn. Nid oes angen eich dyddiad geni arnynt.",
  "letter.share_care":
    "Gall unrhyw un sydd â'r ddolen ddarllen y llythyr. Gallwch dynnu'r ddolen yn ôl unrhyw bryd.",
  "letter.share_days": {
    zero: "Nid yw'r ddolen yn gweithio mwyach ({count} diwrnod).",
    one: "Mae'r ddolen yn gweithio am {count} diwrnod.",
    two: "Mae'r ddolen yn gweithio am {count} ddiwrnod.",
    few: "Mae'r ddolen yn gweithio am {count} diwrnod.",
    many: "Mae'r ddolen yn gweithio am {count} diwrnod.",
    other: "Mae'r ddolen yn gweithio am {count} diwrnod.",
  },
  "letter.share_for": "I bwy mae'r ddolen?",
  "letter.share_for_hint":
    "Gallwch adael hwn yn wag. Mae'n eich helpu i wahaniaethu rhwng eich dolenni.",
  "letter.share_for_long": {
    zero: "Rhaid i hwn fod yn {count} nod",
    one: "Rhaid i hwn fod yn {count} nod neu lai",
    two: "Rhaid i hwn fod yn {count} nod neu lai",
    few: "Rhaid i hwn fod yn {count} nod neu lai",
    many: "Rhaid i hwn fod yn {count} nod neu lai",
    other: "Rhaid i hwn fod yn {count} nod neu lai",
  },
  "letter.share_make": "Gwneud dolen",
  "letter.share_many": {
    zero: "Nid oes gennych ddolen sy'n gweithio ({count}).",
    one: "Mae gennych {count} ddolen sy'n gweithio. Tynnwch hi'n ôl cyn gwneud un arall.",
    two: "Mae gennych {count} ddolen sy'n gweithio. Tynnwch un yn ôl cyn gwneud un arall.",
    few: "Mae gennych {count} dolen sy'n gweithio. Tynnwch un yn ôl cyn gwneud un arall.",
    many: "Mae gennych {count} dolen sy'n gweithio. Tynnwch un yn ôl cyn gwneud un arall.",
    other: "Mae gennych {count} dolen sy'n gweithio. Tynnwch un yn ôl cyn gwneud un arall.",
  },
  "letter.share_made_title": "Eich dolen i'w rhannu",
  "letter.share_made_once":
    "Dim ond unwaith rydym yn dangos y ddolen hon. Copïwch hi nawr, a'i hanfon eich hun.",
  "letter.share_address": "Dolen i'w rhannu",
  "letter.share_see_all": "Gweld yr holl ddolenni rydych wedi'u gwneud",
  "letter.share_list": "Dolenni rydych wedi'u gwneud",
  "letter.share_named": "Dolen i {name}",
  "letter.share_unnamed": "Dolen a wnaed ar {day}",
  "letter.share_opened": {
    zero: "Heb ei hagor ({count})",
    one: "Agorwyd {count} waith",
    two: "Agorwyd {count} waith",
    few: "Agorwyd {count} gwaith",
    many: "Agorwyd {count} gwaith",
    other: "Agorwyd {count} gwaith",
  },
  "letter.share_not_opened": "Heb ei hagor eto",
  "letter.share_until": "Yn gweithio tan {day}",
  "letter.share_take_back": "Tynnu'r ddolen hon yn ôl",
  "letter.share_taken_back": "Tynnwyd yn ôl ar {day}",
  "letter.share_over": "Stopiodd weithio ar {day}",
  "letter.shared_title": "Llythyr a rannodd rhywun gyda chi",
  "letter.shared_intro":
    "Mae rhywun wedi rhannu llythyr am eu hiechyd gyda chi. Mae'n breifat. Peidiwch â'i ddangos i neb arall.",
  "letter.shared_read": "Darllen y llythyr",
  "letter.shared_letter": "Y llythyr",
  "letter.shared_to_do": "Beth y gofynnwyd i'r claf ei wneud",
  "letter.shared_gone_title": "Ni allwch ddarllen y llythyr hwn mwyach",
  "letter.shared_gone":
    "Mae'r ddolen wedi stopio gweithio, neu cafodd ei thynnu'n ôl. Gofynnwch i'r person a'i hanfonodd atoch.",
  "letter.follow_title": "Anfon lluniau newydd",
  "letter.follow_intro": "Gofynnodd yr arbenigwr am luniau newydd, i weld sut mae pethau nawr.",
  "letter.follow_due": "Anfonwch nhw ar {day} neu'n fuan wedyn.",
  "letter.follow_early":
    "Gofynnodd yr arbenigwr amdanynt ar {day}. Gallwch eu hanfon nawr os oes rhywbeth wedi newid.",
  "letter.follow_what":
    "Byddwn yn gofyn rhai cwestiynau i chi ac yn dangos i chi sut i dynnu'r lluniau. Bydd {practice} yn edrych arnynt yn gyntaf.",
  "letter.follow_start": "Dechrau nawr",
  "letter.follow_begun_title": "Rydych wedi dechrau anfon lluniau newydd yn barod",
  "letter.follow_begun":
    "Defnyddiwch y ddolen ddiweddaraf a anfonwyd atoch. Os na allwch ddod o hyd iddi, ffoniwch eich meddygfa.",
  "letter.follow_not_title": "Ni allwch anfon lluniau newydd yma",
  "letter.follow_not": "Ffoniwch eich meddygfa. Gallant ddweud wrthych beth i'w wneud nesaf.",
};
