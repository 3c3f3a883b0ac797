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
};
