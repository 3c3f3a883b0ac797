import type { callWords as part } from "@/domain/words/english/call.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const callWords: Translated<typeof part> = {
  "call.title": "Apel video",
  "call.asked": "{hub} vă roagă să intrați într-un apel video.",
  "call.shown_as": "Toți cei din apel vor vedea acest nume: {name}",
  "call.ready":
    "Aveți nevoie de o cameră și de un microfon. Stați într-un loc liniștit, unde nu vă aude nimeni. Apelul nu se înregistrează.",
  "call.ask": "Cereți să intrați",
  "call.waiting": "Sunteți în sala de așteptare",
  "call.waiting_hint": "Cineva din apel vă va lăsa să intrați. Țineți această pagină deschisă.",
  "call.try": "Verificați camera și sunetul",
  "call.try_hint": "Nu se înregistrează, nu se trimite și nu se păstrează nimic.",
  "call.try_begin": "Începeți verificarea",
  "call.try_running": "Priviți spre cameră și spuneți ceva.",
  "call.try_listen": "Acum ar trebui să auziți o sonerie. O auziți?",
  "call.try_heard": "O aud",
  "call.try_silent": "Nu aud nimic",
  "call.try_done": "Verificarea s-a terminat.",
  "call.camera": "Camera video",
  "call.microphone": "Microfonul",
  "call.loudspeaker": "Difuzorul",
  "call.try_good": "Funcționează",
  "call.try_failed": "Nu funcționează",
  "call.camera_help":
    "Permiteți browserului să folosească camera. Închideți alte aplicații care o folosesc. Dacă nu ajută, deschideți linkul în alt browser.",
  "call.microphone_help":
    "Permiteți browserului să folosească microfonul. Scoateți căștile, vorbiți mai tare și verificați din nou.",
  "call.loudspeaker_help": "Dați sunetul mai tare cu butoanele de pe margine. Scoateți căștile.",
  "call.turned_away": "Nu ați fost lăsat(ă) să intrați în acest apel",
  "call.over": "Acest apel s-a încheiat sau adresa nu este completă",
  "call.left": "Ați ieșit din apel",
  "call.again": "Cereți din nou să intrați",
  "call.used": "Acest link a fost deschis pe alt dispozitiv",
  "call.one_device": "Linkul funcționează pe un singur dispozitiv și doar pentru acest apel.",
  "call.ask_hub": "Dacă aveți nevoie de ajutor, sunați la {hub}.",
  "call.text": "{hub} vă roagă să intrați acum într-un apel video: {address}",
  "call.subject": "{hub} vă roagă să intrați într-un apel video",
  "call.email":
    "{hub} vă roagă să intrați acum într-un apel video. Deschideți această adresă pe un telefon, o tabletă sau un calculator cu cameră:",
};
