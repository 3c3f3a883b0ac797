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
  "survey.public_title": "Ce spun oamenii despre noi",
  "survey.public_days": "De la {from} până la {to}",
  "survey.public_asked": "Aceasta este întrebarea și răspunsurile primite.",
  "survey.public_answers": "Răspunsuri",
  "survey.public_positive": "Pozitiv",
  "survey.public_negative": "Negativ",
  "survey.public_counted":
    "Pozitiv înseamnă „{positive}”. Negativ înseamnă „{negative}”. Ambele sunt părți din toate răspunsurile.",
  "survey.public_place": "Loc",
  "survey.public_whole": "Toate locurile împreună",
  "survey.public_hidden":
    "* Au răspuns mai puțin de 5 persoane sau numărul este omis, pentru ca nimeni să nu poată afla ce au răspuns acele persoane.",
  "survey.public_left_out": "Răspunsuri omise deoarece nu au fost date de o persoană: {count}.",
  "survey.public_as_at": "Cifre la data de {day}.",
  "survey.public_restated":
    "Cifrele pentru această perioadă au fost publicate înainte și au fost corectate.",
  "survey.public_said_done": "Dumneavoastră ați spus, noi am făcut",
  "survey.public_said": "Dumneavoastră ați spus",
  "survey.public_did": "Noi am făcut",
  "survey.public_comments": "În cuvintele oamenilor",
  "survey.public_reply": "Răspunsul nostru",
  "survey.public_alone":
    "Aceste cifre se referă la o singură organizație. Nu sunt pentru a o compara cu altele.",
  "survey.public_other_months": "Alte luni",
  "survey.public_poster": "Tipăriți ca afiș",
  "survey.public_removed": "cuvinte eliminate",
  "survey.public_nobody": "Nimeni nu a răspuns în această perioadă.",
  "survey.public_none": "Aici nu este publicat nimic",
  "survey.public_none_why": "Organizația nu a publicat aceste date sau le-a retras.",
  "survey.poster_how": "Scanați codul cu camera telefonului sau scrieți această adresă:",
  "survey.poster_time": "Durează mai puțin de un minut. Nu aveți nevoie de cont.",
  "survey.poster_paper":
    "Dacă preferați hârtia sau telefonul, întrebați un membru al personalului.",
  "survey.poster_languages": "Puteți răspunde în:",
  "survey.poster_qr": "Cod QR care duce la {address}",
  "survey.public_all": "Toate răspunsurile",
  "survey.public_more": "Citiți mai multe la {address}",

  // Questionnaires.
  "survey.form_text":
    "{practice} lucrează cu un serviciu care vă întreabă cum a fost. Răspundeți aici, fără nume: {address}",
  "survey.form_subject": "Câteva întrebări despre un serviciu",
  "survey.form_email":
    "{practice} lucrează cu un alt serviciu. Acel serviciu vă întreabă cum a fost. Puteți răspunde pe telefon, pe tabletă sau pe calculator.",
  "survey.form_anonymous":
    "Răspunsurile dumneavoastră sunt anonime. Sunt păstrate până le trimiteți, ca să puteți continua mai târziu. După aceea, nimeni nu poate vedea cine a răspuns.",
  "survey.form_stop_how":
    "Dacă nu doriți să mai fiți întrebat, deschideți linkul și spuneți acest lucru acolo.",
  "survey.form_stop": "Nu mă mai întrebați",
  "survey.form_stopped": "Nu veți mai fi întrebat.",
  "survey.form_later":
    "Ce răspundeți se păstrează pe parcurs. Pentru a continua mai târziu sau pe alt dispozitiv, deschideți din nou linkul.",
  "survey.form_in_english": "Întrebările sunt în engleză, așa cum le-a scris serviciul.",
  "survey.form_part": "Partea {number} din {all}",
  "survey.form_missing": "Răspundeți la această întrebare",
  "survey.form_choose": "Alegeți unul dintre răspunsuri",
  "survey.form_number": "Introduceți un număr de la {least} la {most}",
  "survey.form_too_long": "Folosiți cel mult {most} de caractere",
  "survey.form_only_if": "Numai dacă ați răspuns {answers} la „{question}”",
  "survey.form_once": "După ce sunt trimise, nu vă mai puteți schimba răspunsurile.",
  "survey.form_sent_before": "Aceste răspunsuri au fost deja trimise",
  "survey.form_late":
    "Răspunsurile s-au primit până la {day}. Vă mulțumim că ați vrut să răspundeți.",
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
  "survey.about": "Despre dumneavoastră",
  "survey.about_why":
    "Puteți lăsa aceste câmpuri goale. Ceea ce alegeți este doar numărat și nu este păstrat împreună cu răspunsul.",
  "survey.kiosk_stored":
    "Răspunsul este păstrat pe această tabletă până când există conexiune. Nu arată cine sunteți.",
  "survey.kiosk_soon": "Această pagină va începe în curând din nou pentru persoana următoare.",
  "survey.kiosk_chosen": "Ceea ce ați ales va fi trimis.",
  "survey.kiosk_more_time": "Încă răspund",
};
