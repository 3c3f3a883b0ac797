import type { photographsWords as part } from "@/domain/words/english/photographs.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const photographsWords: Translated<typeof part> = {
  "photographs.place.title": "Ce se va vedea în fotografii?",
  "photographs.place.hint":
    "Întrebăm pentru că fotografiile cu sânii, organele genitale sau anusul cer o grijă deosebită.",
  "photographs.place.elsewhere": "Altă parte a corpului, de exemplu fața, un braț sau spatele",
  "photographs.place.intimate": "Sânii, organele genitale sau anusul",
  "photographs.place.missing": "Alegeți ce se va vedea în fotografii",
  "photographs.place.change": "Schimbați ce se va vedea în fotografii",
  "photographs.refused.title": "Vă rugăm să nu trimiteți aceste fotografii",
  "photographs.refused.under_age":
    "Nu primim fotografii cu sânii, organele genitale sau anusul persoanelor sub 18 ani.",
  "photographs.refused.not_asked_for":
    "Primim fotografii cu sânii, organele genitale sau anusul numai când le-a cerut un medic sau o asistentă.",
  "photographs.refused.nobody_asked": "Nimeni de la {practice} nu a cerut o astfel de fotografie.",
  "photographs.refused.told":
    "Am anunțat {practice} că această parte a corpului trebuie văzută la o vizită.",
  "photographs.refused.call": "Sunați la {practice} pentru o programare: {phone}",
  "photographs.refused.call_surgery": "Sunați la {practice} pentru o programare.",
  "photographs.refused.others": "Trimiteți fotografii cu altă parte a corpului",
  "photographs.refused.go_on": "Continuați fără fotografii",
  "photographs.title": "Trimiteți fotografii",
  "photographs.intro":
    "Fotografiile îl ajută pe specialist să vadă problema. Orice telefon cu cameră este suficient de bun.",
  "photographs.need_not":
    "Nu sunteți obligat(ă) să trimiteți fotografii. Fără ele, răspunsul poate dura mai mult sau este posibil să vă rugăm să veniți.",
  "photographs.asked_by": "{name} de la {practice} a cerut fotografii cu această parte a corpului.",
  "photographs.asked_by.who":
    "Aceste fotografii pot fi văzute de medici și asistente de la cabinetul medicului de familie și din echipa de specialiști. Pot fi bărbați sau femei.",
  "photographs.asked_by.instead": "Prefer să fiu văzut(ă) în persoană",
  "photographs.guide": "Cum faceți o fotografie bună",
  "photographs.guide.light": "Folosiți lumina zilei. Stați lângă o fereastră. Opriți blițul.",
  "photographs.guide.clear": "Dați la o parte părul, hainele și bijuteriile.",
  "photographs.guide.focus": "Atingeți locul pe ecran ca să fie clar. Țineți telefonul nemișcat.",
  "photographs.guide.distance": "Nu măriți imaginea. Țineți locul în mijlocul fotografiei.",
  "photographs.guide.size": "Puneți o riglă sau o monedă lângă acel loc, nu peste el.",
  "photographs.guide.help": "Cereți ajutor dacă este greu de ajuns, de exemplu pe spate.",
  "photographs.guide.private":
    "Nu arătați fața dacă problema nu este acolo. Nu arătați sânii, organele genitale sau anusul.",
  "photographs.guide.filters": "Nu folosiți filtre și nu modificați fotografia în niciun fel.",
  "photographs.guide.good": "Bine",
  "photographs.guide.bad": "Nu este bine",
  "photographs.choose": "Faceți sau alegeți fotografii",
  "photographs.overview": "De mai departe",
  "photographs.overview.hint": "De la circa 1 metru. Fotografia arată ce parte a corpului este.",
  "photographs.close_up": "De aproape",
  "photographs.close_up.hint":
    "De la circa 20 de centimetri, cu o riglă sau o monedă lângă acel loc.",
  "photographs.side": "Din lateral",
  "photographs.side.hint": "Numai dacă locul este ridicat. Țineți telefonul la nivelul pielii.",
  "photographs.other": "Altă fotografie",
  "photographs.other.hint": "Orice altceva ar trebui să vadă specialistul.",
  "photographs.formats":
    "Fiecare fotografie poate avea până la {size} MB. Numărul cel mai mare de fotografii: {most}.",
  "photographs.send": "Trimiteți aceste fotografii",
  "photographs.sent": "Fotografiile au fost trimise.",
  "photographs.removed": "Fotografia a fost ștearsă.",
  "photographs.arrived": "Fotografii care au ajuns",
  "photographs.arrived.none": "Nu a ajuns încă nicio fotografie.",
  "photographs.arrived.count": {
    one: "A ajuns {count} fotografie.",
    few: "Au ajuns {count} fotografii.",
    other: "Au ajuns {count} de fotografii.",
  },
  "photographs.arrived.checking": "Verificăm această fotografie.",
  "photographs.arrived.look_again": "Verificați din nou",
  "photographs.arrived.good": "Această fotografie este clară.",
  "photographs.arrived.again": "O puteți șterge și o puteți face din nou.",
  "photographs.arrived.broken":
    "Nu putem deschide această fotografie. Ștergeți-o și trimiteți alta.",
  "photographs.arrived.remove": "Ștergeți",
  "photographs.arrived.remove_one": "Ștergeți această fotografie: {photo}",
  "photographs.arrived.alt": "{photo}, trimisă {moment}",
  "photographs.asked": "Fotografii pe care le cerem",
  "photographs.asked.there": "A ajuns",
  "photographs.asked.poor": "A ajuns, dar nu este clară",
  "photographs.asked.missing": "Nu a ajuns încă",
  "photographs.asked.optional": "Numai dacă locul este ridicat",
  "photographs.waiting":
    "Aceste fotografii nu ajunseseră când s-a închis pagina. Alegeți din nou aceeași fotografie ca să continuați.",
  "photographs.fault.blurred":
    "Această fotografie este neclară. Țineți telefonul nemișcat, atingeți locul pe ecran și faceți-o din nou.",
  "photographs.fault.too_dark":
    "Această fotografie este prea întunecată. Mergeți la fereastră sau aprindeți mai multă lumină și faceți-o din nou.",
  "photographs.fault.too_bright":
    "Această fotografie este prea luminoasă. Opriți blițul sau feriți-vă de lumina puternică și faceți-o din nou.",
  "photographs.fault.too_small":
    "Această fotografie este prea mică. Alegeți-o la mărimea întreagă, nu o copie micșorată.",
};
