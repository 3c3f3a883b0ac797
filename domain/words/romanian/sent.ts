import type { sentWords as part } from "@/domain/words/english/sent.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const sentWords: Translated<typeof part> = {
  "sent.title": "Răspunsurile dumneavoastră au fost trimise",
  "sent.declined_title": "Ați cerut să fiți văzut(ă) în persoană",
  "sent.next": "Ce urmează",
  "sent.next_practice":
    "{practice} se uită la ce ați trimis. Trimite mai departe specialistului sau vă contactează.",
  "sent.next_service":
    "Un specialist se uită la ce ați trimis și scrie către {practice}. Apoi {practice} vă contactează.",
  "sent.next_declined": "{practice} știe și vă va contacta pentru o vizită.",
  "sent.by": "Dacă până la {day} nu aflați nimic, sunați la {practice}.",
  "sent.by_home":
    "Dacă până la {day} nu aflați nimic, sunați la cabinetul medicului de familie al rezidentului.",
  "sent.phone": "Numărul de telefon este {phone}.",
  "sent.worse": "Dacă se agravează",
  "sent.close":
    "Puteți închide acum această pagină. Linkul arată din nou această pagină până la {day}.",
};
