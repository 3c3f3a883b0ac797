import type { sendingWords as part } from "@/domain/words/english/sending.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const sendingWords: Translated<typeof part> = {
  "sending.looking": "Verificăm fotografia.",
  "sending.waiting": "Așteaptă să fie trimisă.",
  "sending.percent": "S-a trimis {percent}%.",
  "sending.percent_left": "S-a trimis {percent}%. {left}",
  "sending.unseen": "O vom verifica după ce ajunge.",
  "sending.send_anyway": "Trimiteți-o oricum",
  "sending.leave_out": "Nu o trimiteți",
  "sending.left_out": "Fotografia {name} nu se trimite.",
  "sending.cancel": "Opriți trimiterea",
  "sending.cancelling": "Se oprește.",
  "sending.cancelled": "Oprită. Această fotografie nu a fost trimisă.",
  "sending.send_again": "Trimiteți-o din nou",
  "sending.try_again": "Încercați din nou",
  "sending.go_on": "Continuați",
  "sending.goes_on_where_it_stopped": "Fotografia {name} continuă de unde s-a oprit.",
  "sending.back": "Conexiunea a revenit. Fotografia {name} continuă.",
  "sending.cut": "S-a pierdut conexiunea. Fotografia continuă singură când revine.",
  "sending.was_cut": "S-a pierdut conexiunea în timp ce se trimitea fotografia {name}.",
  "sending.fault": "Ceva nu a mers. Încercăm din nou.",
  "sending.failed": "Ceva nu a mers. Încercați din nou.",
  "sending.ended":
    "Deschideți din nou linkul în altă filă și dați data nașterii. Apoi continuați aici.",
  "sending.send_smaller": "Trimiteți o fotografie mai mică",
  "sending.smaller_means": "O fotografie mai mică ajunge mai repede și arată mai puține detalii.",
  "sending.smaller_offered":
    "Fotografia {name} durează mult. Puteți trimite o fotografie mai mică.",
  "sending.making_smaller": "Micșorăm fotografia.",
  "sending.cannot_be_smaller": "Fotografia {name} nu se poate micșora. Se trimite așa cum este.",
  "sending.was_larger": "{size} (era {before})",
  "sending.added": "A ajuns.",
  "sending.again": "Această fotografie era deja aici. O păstrăm o singură dată.",
  "sending.how_much": "Cât a ajuns din fotografia {name}",
  "sending.has_arrived": "A ajuns {percent}%.",
  "sending.discard": "Nu o trimiteți",
  "sending.discard_about": "Nu trimiteți fotografia {name}",
  "sending.take": "Faceți o fotografie",
  "sending.empty": "Acest fișier este gol. Alegeți altă fotografie.",
  "sending.cannot_open": "Acest fișier nu se poate deschide. Alegeți-l din nou.",
  "sending.left.seconds": "Au mai rămas câteva secunde.",
  "sending.left.minute": "A mai rămas mai puțin de un minut.",
  "sending.left.minutes": {
    one: "A mai rămas cam {count} minut.",
    few: "Au mai rămas cam {count} minute.",
    other: "Au mai rămas cam {count} de minute.",
  },
  "sending.left.hour": "A mai rămas o oră sau mai mult.",
  "sending.problem.nothing": "Alegeți cel puțin o fotografie.",
  "sending.problem.not_photograph":
    "Acest fișier nu este o fotografie pe care o putem deschide. Alegeți alta.",
  "sending.problem.not_photograph_named":
    "Fișierul {name} nu este o fotografie pe care o putem deschide. Nu a fost trimis.",
  "sending.problem.too_large":
    "Această fotografie este prea mare. O fotografie poate avea până la {size} MB. Faceți-o din nou la mărimea obișnuită.",
  "sending.problem.too_much":
    "A fost prea mult deodată. Trimiteți cel mult {most} fotografii și {size} MB o dată.",
  "sending.problem.cut": "Fotografia nu a ajuns întreagă. Trimiteți-o din nou.",
  "sending.problem.no_room":
    "Acum nu putem păstra fotografii. Nu s-a pierdut nimic din ce ați trimis. Încercați mai târziu.",
  "sending.problem.full":
    "Puteți trimite cel mult {most} fotografii. Ștergeți una ca să trimiteți alta.",
  "sending.problem.many":
    "Prea multe fotografii au fost trimise și șterse. Sunați la cabinetul medicului de familie dacă este nevoie de mai multe.",
  "sending.problem.under_way":
    "Prea multe fotografii sunt pe drum. Așteptați să ajungă una sau opriți una.",
  "sending.problem.over":
    "Aici nu se mai pot trimite sau șterge fotografii. Sunați la cabinetul medicului de familie dacă lipsește ceva.",
  "sending.problem.place":
    "Spuneți mai întâi ce se va vedea în fotografii. Mergeți înapoi o pagină.",
  "sending.problem.fast":
    "A fost foarte repede. Nu s-a pierdut nimic. Așteptați un minut și încercați din nou.",
  "sending.problem.again": "Ceva nu a mers. Încercați din nou.",
};
