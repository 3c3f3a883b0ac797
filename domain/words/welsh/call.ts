import type { callWords as part } from "@/domain/words/english/call.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const callWords: Translated<typeof part> = {
  "call.title": "Galwad fideo",
  "call.asked": "Mae {hub} yn gofyn i chi ymuno â galwad fideo.",
  "call.shown_as": "Bydd pawb yn yr alwad yn gweld yr enw hwn: {name}",
  "call.ready":
    "Bydd angen camera a meicroffon arnoch. Eisteddwch mewn lle tawel lle na all neb arall wrando. Nid yw’r alwad yn cael ei recordio.",
  "call.ask": "Gofyn am gael dod i mewn",
  "call.waiting": "Rydych chi yn yr ystafell aros",
  "call.waiting_hint":
    "Bydd rhywun yn yr alwad yn eich gadael i mewn. Cadwch y dudalen hon ar agor.",
  "call.try": "Profi eich camera a’ch sain",
  "call.try_hint": "Nid oes dim yn cael ei recordio, ei anfon na’i gadw.",
  "call.try_begin": "Dechrau’r prawf",
  "call.try_running": "Edrychwch i’r camera a dywedwch rywbeth.",
  "call.try_listen": "Dylech glywed caniad nawr. Ydych chi’n ei glywed?",
  "call.try_heard": "Rwy’n ei glywed",
  "call.try_silent": "Nid wyf yn clywed dim",
  "call.try_done": "Mae’r prawf wedi gorffen.",
  "call.camera": "Y camera",
  "call.microphone": "Y meicroffon",
  "call.loudspeaker": "Yr uchelseinydd",
  "call.try_good": "Yn gweithio",
  "call.try_failed": "Ddim yn gweithio",
  "call.camera_help":
    "Gadewch i’ch porwr ddefnyddio’r camera. Caewch apiau eraill sy’n ei ddefnyddio. Os nad yw hynny’n helpu, agorwch y ddolen mewn porwr arall.",
  "call.microphone_help":
    "Gadewch i’ch porwr ddefnyddio’r meicroffon. Tynnwch y clustffonau, siaradwch yn uwch a phrofwch eto.",
  "call.loudspeaker_help": "Trowch y sain i fyny gyda’r botymau ar yr ochr. Tynnwch y clustffonau.",
  "call.turned_away": "Ni chawsoch eich gadael i mewn i’r alwad hon",
  "call.over": "Mae’r alwad hon wedi dod i ben, neu nid yw’r cyfeiriad yn gyflawn",
  "call.left": "Rydych wedi gadael yr alwad",
  "call.again": "Gofyn eto am gael dod i mewn",
  "call.used": "Agorwyd y ddolen hon ar ddyfais arall",
  "call.one_device": "Mae’r ddolen yn gweithio ar un ddyfais ac ar gyfer yr alwad hon yn unig.",
  "call.ask_hub": "Os oes angen help arnoch, ffoniwch {hub}.",
  "call.text": "Mae {hub} yn gofyn i chi ymuno â galwad fideo nawr: {address}",
  "call.subject": "Mae {hub} yn gofyn i chi ymuno â galwad fideo",
  "call.email":
    "Mae {hub} yn gofyn i chi ymuno â galwad fideo nawr. Agorwch y cyfeiriad hwn ar ffôn, tabled neu gyfrifiadur gyda chamera:",
};
