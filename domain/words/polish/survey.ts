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
  "survey.about": "O Pani/Panu",
  "survey.about_why":
    "Te pola można zostawić puste. Wybrane odpowiedzi są tylko liczone i nie są przechowywane razem z odpowiedzią.",
  "survey.kiosk_stored":
    "Odpowiedź jest zapisana na tym tablecie do czasu odzyskania połączenia. Nie zawiera informacji, kim Pani/Pan jest.",
  "survey.kiosk_soon": "Ta strona wkrótce zacznie się od nowa dla następnej osoby.",
  "survey.kiosk_chosen": "To, co zostało wybrane, zostanie wysłane.",
  "survey.kiosk_more_time": "Nadal odpowiadam",
};
