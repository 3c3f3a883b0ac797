import type { journeyWords as part } from "@/domain/words/english/journey.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const journeyWords: Translated<typeof part> = {
  "journey.save": "Zapisz i przejdź dalej",
  "journey.for_them": "Proszę odpowiadać za osobę, której Pan/Pani pomaga.",
  "journey.kept":
    "Zapisujemy każdą odpowiedź po naciśnięciu przycisku. Można przerwać i wrócić z tego samego linku do {day}.",
  "journey.not_taken":
    "Nie mogliśmy tego zapisać. Proszę ponownie otworzyć link i sprawdzić, co zostało zapisane.",
  "journey.progress": "Pytanie {number} z {count}",
  "journey.i_do_not_know": "Nie wiem",
  "journey.own_language": "Można pisać w swoim języku.",
  "journey.missing_choice": "Proszę wybrać odpowiedź",
  "journey.missing_several": "Proszę wybrać co najmniej jedną odpowiedź",
  "journey.missing_words": "Proszę napisać odpowiedź lub nacisnąć Nie wiem",
  "journey.missing_place": "Proszę wybrać miejsce na ciele lub nacisnąć Nie wiem",
  "journey.long": "Można użyć najwyżej {most} znaków",
  "journey.number_wrong": "Proszę wpisać liczbę, na przykład 6",
  "journey.number_high": "Proszę wpisać liczbę nie większą niż {most}",
  "journey.date_wrong": "Proszę wpisać prawdziwą datę",
  "journey.one_alone": "Tej odpowiedzi nie można wybrać razem z innymi: {answer}",
  "journey.side_wrong": "To miejsce nie ma tej strony. Proszę wybrać inną stronę lub brak strony",
  "journey.over": "Ten link nie jest już potrzebny",
  "journey.over_body":
    "{practice} nie czeka już na odpowiedzi z tego linku. Nie trzeba nic robić. W razie pytań proszę tam zadzwonić.",
};
