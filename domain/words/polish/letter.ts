import type { letterWords as part } from "@/domain/words/english/letter.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const letterWords: Translated<typeof part> = {
  "letter.title": "List do Pana/Pani",
  "letter.from": "Ten list jest od {organisation}.",
  "letter.written_on": "Napisano go {day}.",
  "letter.changed": "Ten list zmieniono {day}. Zastępuje on poprzedni list.",
  "letter.in_english":
    "Specjalista napisał ten list po angielsku. Jeśli potrzebna jest pomoc w jego przeczytaniu, proszę zadzwonić do przychodni GP.",
  "letter.to_do": "Co należy zrobić",
  "letter.if_question": "Jeśli ma Pan/Pani pytanie o list",
  "letter.call_practice": "Proszę zadzwonić do {practice} pod numer {phone}.",
  "letter.call_practice_no_phone": "Proszę zadzwonić do {practice}.",
  "letter.if_worse": "Jeśli stan się pogorszy",
  "letter.call_111":
    "Jeśli szybko potrzebna jest pomoc medyczna, ale nie jest to nagły wypadek, proszę zadzwonić pod 111 lub wejść na 111.nhs.uk.",
  "letter.until":
    "Z tego linku można korzystać do {day}. Potem proszę poprosić przychodnię GP o nowy.",
  "letter.print": "Wydrukuj ten list",
  "letter.print_title": "List do wydruku",
  "letter.print_now": "Drukuj",
  "letter.ask": "Zadaj pytanie przychodni GP",
  "letter.share": "Udostępnij komuś ten list",
  "letter.follow_up": "Wyślij nowe zdjęcia",
  "letter.questions": "Pana/Pani pytania",
  "letter.asked_on": "Pytanie zadano {day}",
  "letter.replied_on": "{practice}, odpowiedź z {day}",
  "letter.settled_on": "{practice}: sprawę załatwiono {day}.",
  "letter.no_reply_yet": "{practice} jeszcze nie odpowiada na to pytanie.",
  "letter.ask_title": "Zadaj pytanie o list",
  "letter.ask_intro":
    "{practice} przeczyta pytanie. Odpowiedź pojawi się na tej stronie lub ktoś zadzwoni.",
  "letter.ask_not_urgent":
    "Proszę nie używać tej strony w sprawach, które nie mogą czekać. Może minąć kilka dni, zanim ktoś to przeczyta.",
  "letter.ask_label": "Pana/Pani pytanie",
  "letter.ask_hint": "Można pisać w swoim języku.",
  "letter.ask_send": "Wyślij pytanie",
  "letter.ask_empty": "Proszę wpisać pytanie",
  "letter.ask_long": {
    one: "Pytanie może mieć najwyżej {count} znak",
    few: "Pytanie może mieć najwyżej {count} znaki",
    many: "Pytanie może mieć najwyżej {count} znaków",
    other: "Pytanie może mieć najwyżej {count} znaku",
  },
  "letter.ask_many": {
    one:
      "Na {count} pytanie nikt jeszcze nie odpowiedział. Proszę poczekać na odpowiedź lub zadzwonić do przychodni GP.",
    few:
      "Na {count} pytania nikt jeszcze nie odpowiedział. Proszę poczekać na odpowiedź lub zadzwonić do przychodni GP.",
    many:
      "Na {count} pytań nikt jeszcze nie odpowiedział. Proszę poczekać na odpowiedź lub zadzwonić do przychodni GP.",
    other:
      "Na {count} pytania nikt jeszcze nie odpowiedział. Proszę poczekać na odpowiedź lub zadzwonić do przychodni GP.",
  },
  "letter.asked_title": "Wysłaliśmy pytanie do przychodni GP",
  "letter.asked_told": "Wyślemy wiadomość, gdy będzie odpowiedź.",
  "letter.asked_look": "Aby zobaczyć odpowiedź, proszę ponownie otworzyć link.",
  "letter.back_to_letter": "Wróć do listu",
  "letter.share_title": "Udostępnij ten list",
  "letter.share_intro":
    "Można utworzyć link dla zaufanej osoby, na przykład krewnego lub opiekuna. Ta osoba może przeczytać ten list. Nie potrzebuje Pana/Pani daty urodzenia.",
  "letter.share_care":
    "List może przeczytać każdy, kto ma ten link. Link można w każdej chwili wycofać.",
  "letter.share_days": {
    one: "Link działa przez {count} dzień.",
    few: "Link działa przez {count} dni.",
    many: "Link działa przez {count} dni.",
    other: "Link działa przez {count} dnia.",
  },
  "letter.share_for": "Dla kogo jest link?",
  "letter.share_for_hint": "Można zostawić to puste. Pomaga to rozróżnić linki.",
  "letter.share_for_long": {
    one: "Tu może być najwyżej {count} znak",
    few: "Tu mogą być najwyżej {count} znaki",
    many: "Tu może być najwyżej {count} znaków",
    other: "Tu może być najwyżej {count} znaku",
  },
  "letter.share_make": "Utwórz link",
  "letter.share_many": {
    one: "Działa {count} link. Przed utworzeniem nowego proszę go wycofać.",
    few: "Działają {count} linki. Przed utworzeniem nowego proszę wycofać jeden z nich.",
    many: "Działa {count} linków. Przed utworzeniem nowego proszę wycofać jeden z nich.",
    other: "Działa {count} linku. Przed utworzeniem nowego proszę wycofać jeden z nich.",
  },
  "letter.share_made_title": "Link do udostępnienia",
  "letter.share_made_once":
    "Ten link pokazujemy tylko raz. Proszę go teraz skopiować i samodzielnie wysłać.",
  "letter.share_address": "Link do udostępnienia",
  "letter.share_see_all": "Zobacz wszystkie utworzone linki",
  "letter.share_list": "Utworzone linki",
  "letter.share_named": "Link dla: {name}",
  "letter.share_unnamed": "Link utworzony {day}",
  "letter.share_opened": {
    one: "Otwarto {count} raz",
    few: "Otwarto {count} razy",
    many: "Otwarto {count} razy",
    other: "Otwarto {count} razu",
  },
  "letter.share_not_opened": "Jeszcze nie otwarto",
  "letter.share_until": "Działa do {day}",
  "letter.share_take_back": "Wycofaj ten link",
  "letter.share_taken_back": "Wycofano {day}",
  "letter.share_over": "Przestał działać {day}",
  "letter.shared_title": "List, który ktoś Panu/Pani udostępnił",
  "letter.shared_intro":
    "Ktoś udostępnił Panu/Pani list o swoim zdrowiu. List jest prywatny. Proszę nie pokazywać go nikomu innemu.",
  "letter.shared_read": "Przeczytaj list",
  "letter.shared_letter": "List",
  "letter.shared_to_do": "Co pacjent ma zrobić",
  "letter.shared_gone_title": "Tego listu nie można już przeczytać",
  "letter.shared_gone":
    "Link przestał działać lub został wycofany. Proszę zapytać osobę, która go wysłała.",
  "letter.follow_title": "Wyślij nowe zdjęcia",
  "letter.follow_intro": "Specjalista poprosił o nowe zdjęcia, aby zobaczyć, jak jest teraz.",
  "letter.follow_due": "Proszę je wysłać {day} lub wkrótce potem.",
  "letter.follow_early":
    "Specjalista prosi o nie {day}. Można je wysłać już teraz, jeśli coś się zmieniło.",
  "letter.follow_what":
    "Zadamy kilka pytań i pokażemy, jak zrobić zdjęcia. {practice} obejrzy je jako pierwsza.",
  "letter.follow_start": "Zacznij teraz",
  "letter.follow_begun_title": "Wysyłanie nowych zdjęć już się zaczęło",
  "letter.follow_begun":
    "Proszę użyć najnowszego linku od nas. Jeśli nie można go znaleźć, proszę zadzwonić do przychodni GP.",
  "letter.follow_not_title": "Tutaj nie można wysłać nowych zdjęć",
  "letter.follow_not": "Proszę zadzwonić do przychodni GP. Tam powiedzą, co dalej.",
};
