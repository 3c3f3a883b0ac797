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
  "survey.about": "Despre dumneavoastră",
  "survey.about_why":
    "Puteți lăsa aceste câmpuri goale. Ceea ce alegeți este doar numărat și nu este păstrat împreună cu răspunsul.",
  "survey.kiosk_stored":
    "Răspunsul este păstrat pe această tabletă până când există conexiune. Nu arată cine sunteți.",
  "survey.kiosk_soon": "Această pagină va începe în curând din nou pentru persoana următoare.",
  "survey.kiosk_chosen": "Ceea ce ați ales va fi trimis.",
  "survey.kiosk_more_time": "Încă răspund",
};
