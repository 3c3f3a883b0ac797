import type { letterWords as part } from "@/domain/words/english/letter.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const letterWords: Translated<typeof part> = {
  "letter.title": "Scrisoarea dumneavoastră",
  "letter.from": "Această scrisoare este de la {organisation}.",
  "letter.written_on": "A fost scrisă pe {day}.",
  "letter.changed":
    "Această scrisoare a fost schimbată pe {day}. Înlocuiește scrisoarea de dinainte.",
  "letter.in_english":
    "Specialistul a scris această scrisoare în engleză. Dacă aveți nevoie de ajutor ca s-o citiți, sunați la cabinetul medicului de familie.",
  "letter.to_do": "Ce vi s-a cerut să faceți",
  "letter.if_question": "Dacă aveți o întrebare despre scrisoare",
  "letter.call_practice": "Sunați la {practice}, la numărul {phone}.",
  "letter.call_practice_no_phone": "Sunați la {practice}.",
  "letter.if_worse": "Dacă vă simțiți mai rău",
  "letter.call_111":
    "Dacă aveți nevoie repede de ajutor medical, dar nu este o urgență, sunați la 111 sau intrați pe 111.nhs.uk.",
  "letter.until":
    "Puteți folosi acest link până la {day}. După aceea, cereți unul nou la cabinetul medicului de familie.",
  "letter.print": "Tipăriți această scrisoare",
  "letter.print_title": "Scrisoare de tipărit",
  "letter.print_now": "Tipăriți",
  "letter.ask": "Puneți o întrebare cabinetului medicului de familie",
  "letter.share": "Împărtășiți cuiva această scrisoare",
  "letter.follow_up": "Trimiteți fotografii noi",
  "letter.questions": "Întrebările dumneavoastră",
  "letter.asked_on": "Ați întrebat pe {day}",
  "letter.replied_on": "{practice} a răspuns pe {day}",
  "letter.settled_on": "{practice} a rezolvat pe {day}.",
  "letter.no_reply_yet": "{practice} nu a răspuns încă.",
  "letter.ask_title": "Puneți o întrebare despre scrisoare",
  "letter.ask_intro":
    "{practice} va citi întrebarea. Va răspunde pe această pagină sau vă va suna.",
  "letter.ask_not_urgent":
    "Nu folosiți această pagină pentru ceva ce nu poate aștepta. Pot trece câteva zile până când citește cineva.",
  "letter.ask_label": "Întrebarea dumneavoastră",
  "letter.ask_hint": "Puteți scrie în limba dumneavoastră.",
  "letter.ask_send": "Trimiteți întrebarea",
  "letter.ask_empty": "Introduceți întrebarea",
  "letter.ask_long": {
    one: "Întrebarea poate avea cel mult {count} caracter",
    few: "Întrebarea poate avea cel mult {count} caractere",
    other: "Întrebarea poate avea cel mult {count} de caractere",
  },
  "letter.ask_many": {
    one:
      "Aveți {count} întrebare la care nu a răspuns încă nimeni. Așteptați un răspuns sau sunați la cabinetul medicului de familie.",
    few:
      "Aveți {count} întrebări la care nu a răspuns încă nimeni. Așteptați un răspuns sau sunați la cabinetul medicului de familie.",
    other:
      "Aveți {count} de întrebări la care nu a răspuns încă nimeni. Așteptați un răspuns sau sunați la cabinetul medicului de familie.",
  },
  "letter.asked_title": "Am trimis întrebarea la cabinetul medicului de familie",
  "letter.asked_told": "Vă vom trimite un mesaj când există un răspuns.",
  "letter.asked_look": "Deschideți din nou linkul ca să vedeți răspunsul.",
  "letter.back_to_letter": "Înapoi la scrisoare",
  "letter.share_title": "Împărtășiți această scrisoare",
  "letter.share_intro":
    "Puteți face un link pentru cineva în care aveți încredere, de exemplu o rudă sau un îngrijitor. Poate citi această scrisoare. Nu are nevoie de data nașterii dumneavoastră.",
  "letter.share_care": "Oricine are linkul poate citi scrisoarea. Puteți retrage linkul oricând.",
  "letter.share_days": {
    one: "Linkul funcționează {count} zi.",
    few: "Linkul funcționează {count} zile.",
    other: "Linkul funcționează {count} de zile.",
  },
  "letter.share_for": "Pentru cine este linkul?",
  "letter.share_for_hint": "Puteți lăsa gol. Vă ajută să deosebiți linkurile.",
  "letter.share_for_long": {
    one: "Aici poate fi cel mult {count} caracter",
    few: "Aici pot fi cel mult {count} caractere",
    other: "Aici pot fi cel mult {count} de caractere",
  },
  "letter.share_make": "Faceți un link",
  "letter.share_many": {
    one: "Aveți {count} link care funcționează. Retrageți-l înainte de a face altul.",
    few: "Aveți {count} linkuri care funcționează. Retrageți unul înainte de a face altul.",
    other: "Aveți {count} de linkuri care funcționează. Retrageți unul înainte de a face altul.",
  },
  "letter.share_made_title": "Linkul de împărtășit",
  "letter.share_made_once":
    "Arătăm acest link o singură dată. Copiați-l acum și trimiteți-l chiar dumneavoastră.",
  "letter.share_address": "Link de împărtășit",
  "letter.share_see_all": "Vedeți toate linkurile pe care le-ați făcut",
  "letter.share_list": "Linkuri pe care le-ați făcut",
  "letter.share_named": "Link pentru {name}",
  "letter.share_unnamed": "Link făcut pe {day}",
  "letter.share_opened": {
    one: "Deschis o dată ({count})",
    few: "Deschis de {count} ori",
    other: "Deschis de {count} de ori",
  },
  "letter.share_not_opened": "Nedeschis încă",
  "letter.share_until": "Funcționează până la {day}",
  "letter.share_take_back": "Retrageți acest link",
  "letter.share_taken_back": "Retras pe {day}",
  "letter.share_over": "Nu mai funcționează din {day}",
  "letter.shared_title": "O scrisoare pe care v-a împărtășit-o cineva",
  "letter.shared_intro":
    "Cineva v-a împărtășit o scrisoare despre sănătatea sa. Este privată. Nu o arătați altcuiva.",
  "letter.shared_read": "Citiți scrisoarea",
  "letter.shared_letter": "Scrisoarea",
  "letter.shared_to_do": "Ce i s-a cerut pacientului să facă",
  "letter.shared_gone_title": "Nu mai puteți citi această scrisoare",
  "letter.shared_gone":
    "Linkul nu mai funcționează sau a fost retras. Întrebați persoana care vi l-a trimis.",
  "letter.follow_title": "Trimiteți fotografii noi",
  "letter.follow_intro": "Specialistul a cerut fotografii noi, ca să vadă cum este acum.",
  "letter.follow_due": "Vă rugăm să le trimiteți pe {day} sau curând după aceea.",
  "letter.follow_early":
    "Specialistul le-a cerut pentru {day}. Le puteți trimite acum dacă s-a schimbat ceva.",
  "letter.follow_what":
    "Vă vom pune câteva întrebări și vă vom arăta cum să faceți fotografiile. {practice} se va uita mai întâi la ele.",
  "letter.follow_start": "Începeți acum",
  "letter.follow_begun_title": "Ați început deja să trimiteți fotografii noi",
  "letter.follow_begun":
    "Folosiți cel mai nou link pe care vi l-am trimis. Dacă nu îl găsiți, sunați la cabinetul medicului de familie.",
  "letter.follow_not_title": "Nu puteți trimite fotografii noi aici",
  "letter.follow_not": "Sunați la cabinetul medicului de familie. Vă pot spune ce urmează.",
};
