import type { messagesWords as part } from "@/domain/words/english/messages.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const messagesWords: Translated<typeof part> = {
  "messages.your_practice": "Eich meddygfa",
  "messages.text.invitation": "Mae gan {practice} rai cwestiynau i chi. Atebwch nhw yma: {address}",
  "messages.text.reminder": "Mae {practice} yn aros am eich atebion. Atebwch yma: {address}",
  "messages.text.last_reminder":
    "{practice}: bydd y ddolen hon yn stopio gweithio cyn bo hir. Atebwch yma: {address}",
  "messages.text.recovery": "{practice}: dyma'r ddolen y gofynnoch amdani. {address}",
  "messages.text.letter": "Mae gan {practice} lythyr i chi. Darllenwch ef yma: {address}",
  "messages.text.letter_reminder":
    "{practice}: mae eich llythyr yn aros. Darllenwch ef yma: {address}",
  "messages.text.reply": "Mae {practice} wedi ateb eich neges. Darllenwch yma: {address}",
  "messages.subject.invitation": "Cwestiynau gan {practice}",
  "messages.subject.reminder": "Nodyn atgoffa: cwestiynau gan {practice}",
  "messages.subject.recovery": "Y ddolen y gofynnoch amdani",
  "messages.subject.letter": "Llythyr gan {practice}",
  "messages.subject.letter_reminder": "Nodyn atgoffa: llythyr gan {practice}",
  "messages.subject.reply": "Ateb gan {practice}",
  "messages.email.hello": "Helo,",
  "messages.email.invitation":
    "Mae gan {practice} rai cwestiynau i chi. Gallwch eu hateb ar ffôn, tabled neu gyfrifiadur.",
  "messages.email.reminder":
    "Mae gan {practice} rai cwestiynau i chi ac mae'n aros am eich atebion. Mae'r hyn rydych wedi'i ateb yn barod wedi'i gadw.",
  "messages.email.last_reminder":
    "Mae gan {practice} rai cwestiynau i chi. Bydd y ddolen yn stopio gweithio cyn bo hir. Mae'r hyn rydych wedi'i ateb yn barod wedi'i gadw.",
  "messages.email.recovery": "Gofynnoch i ni anfon y ddolen hon atoch eto.",
  "messages.email.letter": "Mae gan {practice} lythyr i chi.",
  "messages.email.letter_reminder":
    "Mae gan {practice} lythyr i chi. Nid ydych wedi'i ddarllen eto.",
  "messages.email.reply": "Gofynnoch gwestiwn i {practice}. Mae ateb.",
  "messages.email.open": "Agorwch y ddolen hon:",
  "messages.email.birth":
    "Mae'r dudalen yn gofyn am eich dyddiad geni. Mae hyn er mwyn i neb arall allu ei hagor.",
  "messages.email.until": "Mae'r ddolen yn gweithio tan {moment}.",
  "messages.email.lost": "Os nad yw'r ddolen yn gweithio mwyach, gofynnwch am un newydd yma:",
  "messages.email.call": "Os oes angen help arnoch, ffoniwch {practice} ar {phone}.",
  "messages.email.call_practice": "Os oes angen help arnoch, ffoniwch {practice}.",
  "messages.email.private":
    "Nid yw'r e-bost hwn yn dweud dim am eich iechyd. Peidiwch ag ateb iddo: nid oes neb yn darllen yr atebion.",
};
