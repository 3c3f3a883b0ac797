import type { urgentWords as part } from "@/domain/words/english/urgent.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const urgentWords: Translated<typeof part> = {
  "urgent.title": "Oes unrhyw un o'r rhain yn digwydd nawr?",
  "urgent.hint": "Dewiswch bob un sy'n wir.",
  "urgent.none": "Dim un o'r rhain",
  "urgent.missing": "Dewiswch beth sy'n digwydd nawr. Os nad oes dim, dewiswch Dim un o'r rhain",
  "urgent.both":
    "Dewiswch Dim un o'r rhain, neu dewiswch beth sy'n digwydd. Peidiwch â dewis y ddau",
  "urgent.breathing": "Trafferth anadlu, neu anadlu'n gyflym iawn",
  "urgent.swelling": "Y gwddf neu'r tafod yn chwyddo'n sydyn, neu drafferth llyncu",
  "urgent.confused": "Dryswch, lleferydd aneglur neu siarad heb wneud synnwyr",
  "urgent.colour":
    "Croen, gwefusau neu dafod glas, llwyd, gwelw neu flotiog. Ar groen brown neu ddu, gall fod yn haws gweld hyn ar gledrau'r dwylo neu wadnau'r traed",
  "urgent.glass": "Brech nad yw'n pylu pan fyddwch yn rholio gwydr drosti",
  "urgent.sores":
    "Brech newydd gyda phothelli neu ddoluriau ar y gwefusau, yn y geg neu ar y llygaid",
  "urgent.chest": "Poen yn y frest sy'n teimlo fel pwysau, trymder, tyndra neu wasgu",
  "urgent.face_or_arms":
    "Un ochr i'r wyneb yn disgyn, un fraich yn wan neu'n ddideimlad, neu drafferth siarad yn sydyn",
  "urgent.bleeding": "Gwaedu trwm nad yw'n stopio",
  "urgent.hot_skin": "Croen poenus, poeth a chwyddedig",
  "urgent.one_side": "Brech boenus ar un ochr i'r corff yn unig",
  "urgent.stop_title": "Mynnwch help nawr",
  "urgent.call_ambulance": "Ffoniwch 999 nawr",
  "urgent.call_999": "Ffoniwch 999 neu ewch i'r adran achosion brys (A&E) nawr",
  "urgent.call_111": "Ffoniwch 111 neu eich meddygfa nawr",
  "urgent.you_chose": "Dewisoch:",
  "urgent.do_not_drive":
    "Peidiwch â gyrru eich hun i'r adran achosion brys (A&E). Gofynnwch i rywun eich gyrru, neu ffoniwch 999.",
  "urgent.online_111": "Gall 111 ddweud wrthych ble i gael help. Gallwch hefyd fynd i 111.nhs.uk.",
  "urgent.surgery": "Rhif ffôn {practice} yw {phone}.",
  "urgent.told":
    "Rydym wedi dweud wrth {practice} beth ddewisoch chi. Efallai na fyddant yn ei ddarllen ar unwaith. Peidiwch ag aros iddynt eich ffonio.",
  "urgent.mistake": "Dewisais hyn drwy gamgymeriad",
  "urgent.go_on": "Mynd ymlaen â'r cwestiynau",
  "urgent.ambulance_if": "Ffoniwch 999 os oes:",
  "urgent.999_if": "Ffoniwch 999 neu ewch i'r adran achosion brys (A&E) os oes:",
  "urgent.111_if": "Ffoniwch 111 neu eich meddygfa os oes:",
};
