import type { gateWords as part } from "@/domain/words/english/gate.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const gateWords: Translated<typeof part> = {
  "gate.language": "Alegeți limba",
  "gate.change_language": "Schimbați limba",
  "gate.continue": "Continuați",
  "gate.back": "Înapoi",
  "gate.skip": "Mergeți la conținutul principal",
  "gate.error": "A apărut o problemă",
  "gate.error_prefix": "Eroare:",
  "gate.day": "Ziua",
  "gate.month": "Luna",
  "gate.year": "Anul",
  "gate.advice": "Sfat care nu este urgent:",
  "gate.urgent": "Sfat urgent:",
  "gate.at_once": "Trebuie să acționați imediat:",
  "gate.important": "Important:",
  "gate.emergency": "În caz de urgență, sunați la 999.",
  "gate.draft":
    "Acest text a fost tradus de un calculator și încă nu l-a verificat o persoană. Dacă ceva nu este clar, sunați la cabinetul medicului de familie.",
  "gate.title": "Introduceți data nașterii",
  "gate.asks": "{practice} dorește să vă pună câteva întrebări.",
  "gate.reads": "{practice} are ceva de citit pentru dumneavoastră.",
  "gate.answered": "Ați răspuns deja la acest link. Puteți vedea ce urmează.",
  "gate.kept": "Ceea ce ați scris este păstrat. Introduceți data nașterii ca să trimiteți.",
  "gate.why_birth":
    "Mai întâi, introduceți data nașterii. Astfel, ceea ce citiți și scrieți aici rămâne privat.",
  "gate.somebody_else":
    "Răspundeți pentru altcineva? Atunci introduceți data nașterii acelei persoane.",
  "gate.birth": "Care este data nașterii pacientului?",
  "gate.birth_hint": "De exemplu, {example}",
  "gate.birth_missing": "Introduceți data nașterii",
  "gate.birth_not_real": "Introduceți o dată reală. Anul trebuie să aibă 4 cifre",
  "gate.birth_wrong": {
    one:
      "Această dată a nașterii nu este corectă. Mai puteți încerca o dată ({count}). După aceea, linkul se blochează",
    few:
      "Această dată a nașterii nu este corectă. Mai puteți încerca de {count} ori. După aceea, linkul se blochează",
    other:
      "Această dată a nașterii nu este corectă. Mai puteți încerca de {count} de ori. După aceea, linkul se blochează",
  },
  "gate.until": "Puteți folosi acest link până la {day}.",
  "gate.not_expected": "Nu mă așteptam la acest link",
  "gate.not_expected_check":
    "Ca să verificați că vine de la {practice}, căutați numărul de telefon al cabinetului și sunați. Nu sunteți obligat(ă) să răspundeți.",
  "gate.not_expected_wrong":
    "Dacă linkul nu era pentru dumneavoastră, vă rugăm să închideți această pagină și să nu dați linkul mai departe.",
  "gate.unknown": "Nu găsim acest link",
  "gate.unknown_check": "Verificați dacă adresa este aceeași cu cea din mesaj sau din scrisoare.",
  "gate.expired": "Acest link este prea vechi",
  "gate.expired_since": "L-ați putut folosi până la {day}.",
  "gate.withdrawn": "Acest link nu mai este folosit",
  "gate.withdrawn_why": "{practice} l-a retras. Nu trebuie să faceți nimic.",
  "gate.locked": "Acest link este blocat",
  "gate.locked_why": "A fost introdusă de prea multe ori o dată a nașterii greșită.",
  "gate.locked_told": "{practice} știe despre aceasta.",
  "gate.arrived": "Răspunsurile dumneavoastră au fost trimise către {practice} pe {day}.",
  "gate.new_link": "Ca să primiți un link nou, sunați la {practice}.",
  "gate.new_link_phone": "Ca să primiți un link nou, sunați la {practice}, la numărul {phone}.",
  "gate.question": "Dacă aveți o întrebare, sunați la {practice}.",
  "gate.question_phone": "Dacă aveți o întrebare, sunați la {practice}, la numărul {phone}.",
  "gate.wait": "Vă rugăm să așteptați înainte de a încerca din nou",
  "gate.wait_why":
    "Au fost prea multe încercări de la conexiunea dumneavoastră la internet. Este posibil să le fi făcut alte persoane.",
  "gate.wait_minutes": {
    one: "Puteți încerca din nou peste {count} minut.",
    few: "Puteți încerca din nou peste {count} minute.",
    other: "Puteți încerca din nou peste {count} de minute.",
  },
  "gate.surgery": "Dacă aveți nevoie de ajutor, sunați la cabinetul medicului de familie.",
  "gate.code_title": "Introduceți codul",
  "gate.code": "Care este codul dumneavoastră?",
  "gate.code_hint":
    "L-ați primit de la cabinetul medicului de familie. Are 8 litere și cifre, de exemplu {example}",
  "gate.code_missing": "Introduceți codul",
  "gate.code_shape": "Codul trebuie să aibă 8 litere și cifre",
  "gate.code_unknown": "Nu cunoaștem acest cod. Verificați-l și încercați din nou",
  "gate.to_code": "Introduceți un cod",
  "gate.to_lost": "Cereți din nou linkul",
  "gate.lost_title": "Cereți din nou linkul",
  "gate.lost_contact": "Care este numărul dumneavoastră de telefon mobil sau adresa de e-mail?",
  "gate.lost_hint": "Dați-l pe cel pe care îl are cabinetul medicului de familie.",
  "gate.lost_missing": "Introduceți numărul de telefon mobil sau adresa de e-mail",
  "gate.lost_shape":
    "Introduceți un număr de telefon mobil complet, de exemplu 07700 900123, sau o adresă de e-mail completă, de exemplu name@example.com",
  "gate.lost_send": "Trimiteți-mi din nou linkul",
  "gate.lost_done": "Căutați un mesaj de la cabinetul medicului de familie",
  "gate.lost_done_if":
    "Dacă știm acest număr de telefon sau această adresă de e-mail și aveți un link pe care îl mai puteți folosi, vi-l trimitem din nou.",
  "gate.lost_done_when": "Poate dura câteva minute. E-mailurile ajung uneori în dosarul spam.",
  "gate.lost_done_nothing": "Dacă nu vine niciun mesaj, sunați la cabinetul medicului de familie.",
};
