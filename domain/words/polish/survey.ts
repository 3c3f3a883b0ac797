import type { surveyWords as part } from "@/domain/words/english/survey.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const surveyWords: Translated<typeof part> = {
  "survey.title": "Proszę opowiedzieć nam o swoich doświadczeniach",
  "survey.anonymous":
    "Odpowiedź jest anonimowa. Nie pytamy o imię i nazwisko i nikt nie zobaczy, kto odpowiedział.",
  "survey.in_english":
    "To pytanie i odpowiedzi do wyboru są po angielsku, w brzmieniu, którego NHS używa wszędzie.",
  "survey.own_words":
    "Można zostawić to puste. Proszę nie wpisywać swojego imienia i nazwiska ani imienia i nazwiska innej osoby.",
  "survey.who": "Kto odpowiada?",
  "survey.who_self": "Osoba, która była pod opieką",
  "survey.who_relative": "Ktoś z rodziny lub znajomych",
  "survey.who_carer": "Opiekun / opiekunka",
  "survey.skip": "Można zostawić to puste.",
  "survey.send": "Wyślij odpowiedź",
  "survey.experience_missing": "Proszę wybrać jedną odpowiedź",
  "survey.comment_too_long": "Można użyć najwyżej 5\u00a0000 znaków",
  "survey.thanks": "Dziękujemy",
  "survey.sent": "Odpowiedź wysłano do {organisation}. Nie ma w niej informacji, kto odpowiedział.",
  "survey.close": "Można teraz zamknąć tę stronę.",
  "survey.again": "Daj kolejną odpowiedź",
  "survey.contact": "Czy mamy się z Panem/Panią skontaktować?",
  "survey.contact_apart":
    "Pana/Pani dane przechowujemy oddzielnie od odpowiedzi. Nie wiemy, która odpowiedź jest Pana/Pani, więc proszę napisać, czego dotyczy sprawa.",
  "survey.contact_name": "Pana/Pani imię i nazwisko",
  "survey.contact_way": "Pana/Pani numer telefonu lub adres e-mail",
  "survey.contact_about": "Czego dotyczy sprawa",
  "survey.contact_send": "Poproś o kontakt",
  "survey.contact_missing": "Proszę podać numer telefonu lub adres e-mail",
  "survey.contact_sent": "{organisation} skontaktuje się z Panem/Panią.",
  "survey.over": "Ta strona jest zamknięta",
  "survey.over_why":
    "Nie można już tutaj odpowiedzieć. Aby opowiedzieć nam o swoich doświadczeniach, proszę zapytać pracowników, którzy się Panem/Panią opiekują.",
  "survey.public_title": "Co ludzie o nas mówią",
  "survey.public_days": "Od {from} do {to}",
  "survey.public_asked": "Oto pytanie i odpowiedzi, których udzielono.",
  "survey.public_answers": "Odpowiedzi",
  "survey.public_positive": "Pozytywne",
  "survey.public_negative": "Negatywne",
  "survey.public_counted":
    "Pozytywne oznacza „{positive}”. Negatywne oznacza „{negative}”. Oba to udział we wszystkich odpowiedziach.",
  "survey.public_place": "Miejsce",
  "survey.public_whole": "Wszystkie miejsca razem",
  "survey.public_hidden":
    "* Odpowiedziało mniej niż 5 osób albo liczbę pominięto, aby nikt nie mógł ustalić, co te osoby odpowiedziały.",
  "survey.public_left_out": "Odpowiedzi pominięte, ponieważ nie pochodziły od człowieka: {count}.",
  "survey.public_as_at": "Dane z dnia {day}.",
  "survey.public_restated": "Dane za ten okres były już opublikowane i zostały poprawione.",
  "survey.public_said_done": "Państwo powiedzieli, my zrobiliśmy",
  "survey.public_said": "Państwo powiedzieli",
  "survey.public_did": "My zrobiliśmy",
  "survey.public_comments": "Słowami osób, które odpowiedziały",
  "survey.public_reply": "Nasza odpowiedź",
  "survey.public_alone":
    "Te dane dotyczą jednej organizacji. Nie służą do porównywania jej z innymi.",
  "survey.public_other_months": "Inne miesiące",
  "survey.public_poster": "Wydrukuj jako plakat",
  "survey.public_removed": "usunięte słowa",
  "survey.public_nobody": "W tym okresie nikt nie odpowiedział.",
  "survey.public_none": "Nic tu nie opublikowano",
  "survey.public_none_why": "Organizacja tego nie opublikowała albo to wycofała.",
  "survey.poster_how": "Zeskanuj kod aparatem telefonu lub wpisz ten adres:",
  "survey.poster_time": "Zajmie to mniej niż minutę. Nie trzeba zakładać konta.",
  "survey.poster_paper":
    "Jeśli wolisz odpowiedzieć na papierze lub przez telefon, poproś pracownika.",
  "survey.poster_languages": "Można odpowiedzieć w języku:",
  "survey.poster_qr": "Kod QR prowadzący do {address}",
  "survey.public_all": "Wszystkie odpowiedzi",
  "survey.public_more": "Więcej na stronie {address}",

  // Questionnaires.
  "survey.form_text":
    "{practice} współpracuje z placówką, która pyta o Państwa opinię. Odpowiedzi bez podawania nazwiska: {address}",
  "survey.form_subject": "Kilka pytań o usługę",
  "survey.form_email":
    "{practice} współpracuje z inną placówką. Ta placówka pyta, jak Państwo to ocenili. Można odpowiedzieć na telefonie, tablecie lub komputerze.",
  "survey.form_anonymous":
    "Odpowiedzi są anonimowe. Przechowujemy je do chwili wysłania, aby można było dokończyć później. Potem nikt nie widzi, kto odpowiedział.",
  "survey.form_stop_how":
    "Jeśli nie chcą Państwo otrzymywać więcej pytań, proszę otworzyć link i tam to zaznaczyć.",
  "survey.form_stop": "Proszę mnie więcej nie pytać",
  "survey.form_stopped": "Nie będziemy więcej pytać.",
  "survey.form_later":
    "Odpowiedzi zapisują się na bieżąco. Aby kontynuować później lub na innym urządzeniu, proszę ponownie otworzyć link.",
  "survey.form_in_english": "Pytania są po angielsku, tak jak napisała je placówka.",
  "survey.form_part": "Część {number} z {all}",
  "survey.form_missing": "Proszę odpowiedzieć na to pytanie",
  "survey.form_choose": "Proszę wybrać jedną z odpowiedzi",
  "survey.form_number": "Proszę wpisać liczbę od {least} do {most}",
  "survey.form_too_long": "Proszę użyć najwyżej {most} znaków",
  "survey.form_only_if": "Tylko jeśli na pytanie „{question}” padła odpowiedź {answers}",
  "survey.form_once": "Po wysłaniu odpowiedzi nie można ich zmienić.",
  "survey.form_sent_before": "Te odpowiedzi zostały już wysłane",
  "survey.form_late": "Odpowiedzi przyjmowaliśmy do {day}. Dziękujemy za chęć odpowiedzi.",
  "survey.invite_text":
    "{organisation}: jak było? Odpowiedz lub zatrzymaj te wiadomości: {address}",
  "survey.invite_asks": "{organisation} chce wiedzieć, jak było",
  "survey.invite_reminder": "To jest przypomnienie. Nie musi Pan/Pani odpowiadać.",
  "survey.invite_stop": "Aby nie dostawać więcej takich wiadomości, proszę otworzyć ten link:",
  "survey.invite_start": "Rozpocznij",
  "survey.stop_title": "Nie pytajcie mnie więcej",
  "survey.stop_what":
    "{organisation} nie wyśle Panu/Pani więcej takich wiadomości. To jest na zawsze. Pana/Pani opieka się nie zmieni.",
  "survey.stop_button": "Zatrzymaj te wiadomości",
  "survey.stopped": "Nie będzie więcej takich wiadomości",
  "survey.stopped_what": "{organisation} nie zapyta ponownie pod tym numerem ani adresem.",
  "survey.used": "Ten link już nie działa",
  "survey.used_why": "Ktoś już go użył albo jest za stary.",
  "survey.used_open": "Nadal może Pan/Pani powiedzieć nam, jak było",
  "survey.about": "O Pani/Panu",
  "survey.about_why":
    "Te pola można zostawić puste. Wybrane odpowiedzi są tylko liczone i nie są przechowywane razem z odpowiedzią.",
  "survey.kiosk_stored":
    "Odpowiedź jest zapisana na tym tablecie do czasu odzyskania połączenia. Nie zawiera informacji, kim Pani/Pan jest.",
  "survey.kiosk_soon": "Ta strona wkrótce zacznie się od nowa dla następnej osoby.",
  "survey.kiosk_chosen": "To, co zostało wybrane, zostanie wysłane.",
  "survey.kiosk_more_time": "Nadal odpowiadam",
};
