import type { surveyWords as part } from "@/domain/words/english/survey.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const surveyWords: Translated<typeof part> = {
  "survey.title": "Spuneți-ne despre experiența dumneavoastră",
  "survey.anonymous":
    "Răspunsul dumneavoastră este anonim. Nu vă cerem numele și nimeni nu poate vedea cine a răspuns.",
  "survey.in_english":
    "Această întrebare și răspunsurile ei sunt în engleză, cu aceleași cuvinte pe care NHS le folosește peste tot.",
  "survey.own_words":
    "Puteți lăsa gol. Nu scrieți numele dumneavoastră și nici numele altei persoane.",
  "survey.who": "Cine răspunde?",
  "survey.who_self": "Persoana care a fost îngrijită",
  "survey.who_relative": "O rudă sau un prieten",
  "survey.who_carer": "Un îngrijitor",
  "survey.skip": "Puteți lăsa gol.",
  "survey.send": "Trimiteți răspunsul",
  "survey.experience_missing": "Alegeți un răspuns",
  "survey.comment_too_long": "Folosiți cel mult 5.000 de caractere",
  "survey.thanks": "Vă mulțumim",
  "survey.sent":
    "Răspunsul dumneavoastră a fost trimis către {organisation}. Din răspuns nu se vede cine sunteți.",
  "survey.close": "Puteți închide acum această pagină.",
  "survey.again": "Dați încă un răspuns",
  "survey.contact": "Doriți să vă contactăm?",
  "survey.contact_apart":
    "Datele dumneavoastră sunt păstrate separat de răspuns. Nu putem ști care răspuns este al dumneavoastră, așa că spuneți-ne despre ce este vorba.",
  "survey.contact_name": "Numele dumneavoastră",
  "survey.contact_way": "Numărul dumneavoastră de telefon sau adresa de e-mail",
  "survey.contact_about": "Despre ce este vorba",
  "survey.contact_send": "Cereți să fiți contactat(ă)",
  "survey.contact_missing": "Introduceți un număr de telefon sau o adresă de e-mail",
  "survey.contact_sent": "{organisation} vă va contacta.",
  "survey.over": "Această pagină este închisă",
  "survey.over_why":
    "Nu mai puteți răspunde aici. Ca să ne spuneți despre experiența dumneavoastră, întrebați angajații care vă îngrijesc.",
  "survey.invite_text": "{organisation}: cum a fost? Răspundeți sau opriți mesajele: {address}",
  "survey.invite_asks": "{organisation} dorește să știe cum a fost",
  "survey.invite_reminder": "Acesta este un memento. Nu trebuie să răspundeți.",
  "survey.invite_stop": "Ca să nu mai primiți astfel de mesaje, deschideți acest link:",
  "survey.invite_start": "Începeți",
  "survey.stop_title": "Nu mă mai întrebați",
  "survey.stop_what":
    "{organisation} nu vă va mai trimite astfel de mesaje. Este pentru totdeauna. Îngrijirea dumneavoastră rămâne aceeași.",
  "survey.stop_button": "Opriți aceste mesaje",
  "survey.stopped": "Nu veți mai primi astfel de mesaje",
  "survey.stopped_what":
    "{organisation} nu vă va mai întreba la acest număr sau la această adresă.",
  "survey.used": "Acest link nu mai funcționează",
  "survey.used_why": "Cineva l-a folosit deja sau este prea vechi.",
  "survey.used_open": "Încă ne puteți spune cum a fost",
};
