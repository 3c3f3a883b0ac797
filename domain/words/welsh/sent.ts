import type { sentWords as part } from "@/domain/words/english/sent.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const sentWords: Translated<typeof part> = {
  "sent.title": "Mae eich atebion wedi'u hanfon",
  "sent.declined_title": "Gofynnoch am gael eich gweld wyneb yn wyneb",
  "sent.next": "Beth sy'n digwydd nesaf",
  "sent.next_practice":
    "Mae {practice} yn edrych ar yr hyn a anfonoch. Byddant yn ei roi i'r arbenigwr, neu'n cysylltu â chi.",
  "sent.next_service":
    "Mae arbenigwr yn edrych ar yr hyn a anfonoch ac yn ysgrifennu at {practice}. Yna bydd {practice} yn cysylltu â chi.",
  "sent.next_declined": "Mae {practice} yn gwybod, a bydd yn cysylltu â chi ynghylch eich gweld.",
  "sent.by": "Os nad ydych wedi clywed dim erbyn {day}, ffoniwch {practice}.",
  "sent.by_home": "Os nad ydych wedi clywed dim erbyn {day}, ffoniwch feddygfa'r preswylydd.",
  "sent.phone": "Eu rhif ffôn yw {phone}.",
  "sent.worse": "Os yw'n gwaethygu",
  "sent.close":
    "Gallwch gau'r dudalen hon nawr. Bydd eich dolen yn dangos y dudalen hon eto tan {day}.",
};
