import type { urgentWords as part } from "@/domain/words/english/urgent.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const urgentWords: Translated<typeof part> = {
  "urgent.title": "Se întâmplă ceva din acestea acum?",
  "urgent.hint": "Alegeți tot ce se potrivește.",
  "urgent.none": "Nimic din acestea",
  "urgent.missing":
    "Alegeți ce se întâmplă acum. Dacă nu se întâmplă nimic, alegeți Nimic din acestea",
  "urgent.both": "Alegeți Nimic din acestea sau alegeți ce se întâmplă. Nu le alegeți pe amândouă",
  "urgent.breathing": "Greutate în respirație sau respirație foarte rapidă",
  "urgent.swelling": "Umflare bruscă a gâtului sau a limbii ori greutate la înghițire",
  "urgent.confused": "Confuzie, vorbire neclară sau vorbe fără sens",
  "urgent.colour":
    "Piele, buze sau limbă vineții, cenușii, palide sau pătate. Pe pielea maro sau neagră se poate vedea mai ușor pe palme sau pe tălpi",
  "urgent.glass": "O erupție care nu dispare când rostogoliți un pahar peste ea",
  "urgent.sores": "O erupție nouă cu bășici sau răni pe buze, în gură sau la ochi",
  "urgent.chest": "Durere în piept, ca o apăsare, greutate, strângere sau comprimare",
  "urgent.face_or_arms":
    "Față căzută pe o parte, un braț slăbit sau amorțit ori greutate bruscă în vorbire",
  "urgent.bleeding": "Sângerare puternică ce nu se oprește",
  "urgent.hot_skin": "Piele dureroasă, fierbinte și umflată",
  "urgent.one_side": "O erupție dureroasă doar pe o parte a corpului",
  "urgent.stop_title": "Cereți ajutor acum",
  "urgent.call_ambulance": "Sunați acum la 999",
  "urgent.call_999": "Sunați la 999 sau mergeți acum la secția de urgențe (A&E)",
  "urgent.call_111": "Sunați acum la 111 sau la cabinetul medicului de familie",
  "urgent.you_chose": "Ați ales:",
  "urgent.do_not_drive":
    "Nu conduceți singur(ă) mașina până la urgențe (A&E). Rugați pe cineva să vă ducă sau sunați la 999.",
  "urgent.online_111": "La 111 aflați unde puteți primi ajutor. Puteți intra și pe 111.nhs.uk.",
  "urgent.surgery": "Numărul de telefon al {practice} este {phone}.",
  "urgent.told":
    "Am anunțat {practice} ce ați ales. Este posibil să nu citească imediat. Nu așteptați să vă sune.",
  "urgent.mistake": "Am ales din greșeală",
  "urgent.go_on": "Continuați cu întrebările",
  "urgent.ambulance_if": "Sunați la 999 dacă există:",
  "urgent.999_if": "Sunați la 999 sau mergeți la urgențe (A&E) dacă există:",
  "urgent.111_if": "Sunați la 111 sau la cabinetul medicului de familie dacă există:",
};
