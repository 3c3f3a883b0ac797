import type { consentWords as part } from "@/domain/words/english/consent.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const consentWords: Translated<typeof part> = {
  "consent.title": "Zanim Pan/Pani zacznie",
  "consent.title_resident": "Zanim mieszkaniec zacznie",
  "consent.why": "Dlaczego pytamy",
  "consent.why_photographs":
    "{practice} chce zapytać specjalistę o ten problem. Specjalista przeczyta odpowiedzi i obejrzy zdjęcia.",
  "consent.why_answers":
    "{practice} chce zapytać specjalistę o ten problem. Specjalista przeczyta odpowiedzi.",
  "consent.limits": "Czego można nie zauważyć",
  "consent.limits_photographs":
    "Na zdjęciu może nie być widać tego, co można zobaczyć lub wyczuć podczas wizyty. Możemy poprosić o przyjście.",
  "consent.limits_answers":
    "Z odpowiedzi może nie wynikać to, co można zobaczyć podczas wizyty. Możemy poprosić o przyjście.",
  "consent.who_sees": "Kto to zobaczy",
  "consent.who_sees_body":
    "Zobaczą to pracownicy {practice} i zespół specjalistów. Mogą to być mężczyźni lub kobiety.",
  "consent.where": "Gdzie to jest przechowywane",
  "consent.where_body":
    "Dane są bezpiecznie przesyłane i przechowywane w Pana/Pani dokumentacji medycznej. Można poprosić {practice} o ich pokazanie. Zrobione zdjęcia zostają też w telefonie, dopóki się ich nie usunie.",
  "consent.next": "Co będzie dalej",
  "consent.next_to_practice":
    "{practice} zobaczy to, co Pan/Pani wyśle. Potem może przekazać to specjaliście.",
  "consent.next_to_service": "To, co Pan/Pani wyśle, trafi prosto do zespołu specjalistów.",
  "consent.choice": "Można odmówić",
  "consent.choice_body":
    "Nie trzeba tego robić. Można zamiast tego przyjść na wizytę. W każdej chwili można zmienić zdanie. Nie wpłynie to na Pana/Pani leczenie.",
  "consent.statement_photographs":
    "Zgadzam się na robienie zdjęć, przechowywanie ich w mojej dokumentacji medycznej i bezpieczne przekazanie zespołowi specjalistów, aby mogli doradzić w sprawie mojego leczenia. Rozumiem, że na zdjęciu można czegoś nie zauważyć i że mogę zostać poproszony/poproszona o przyjście. Mogę odmówić lub zmienić zdanie i nie wpłynie to na moje leczenie.",
  "consent.statement_answers":
    "Zgadzam się na przechowywanie moich odpowiedzi w mojej dokumentacji medycznej i bezpieczne przekazanie ich zespołowi specjalistów, aby mogli doradzić w sprawie mojego leczenia. Mogę odmówić lub zmienić zdanie i nie wpłynie to na moje leczenie.",
  "consent.question": "Czy Pan/Pani się zgadza?",
  "consent.yes": "Tak, zgadzam się i chcę kontynuować",
  "consent.no": "Nie, wolę przyjść na wizytę",
  "consent.question_for_them": "Czy pacjent się zgadza?",
  "consent.yes_for_them": "Tak, pacjent się zgadza i chce kontynuować",
  "consent.no_for_them": "Nie, pacjent woli przyjść na wizytę",
  "consent.missing": "Proszę wybrać tak lub nie",
  "consent.decided_by": "Kto o tym zdecydował?",
  "consent.decided_by_hint": "Proszę odpowiedzieć, jeśli wybrano tak",
  "consent.own_decision": "Pacjent zdecydował sam",
  "consent.parent": "Ja, jako rodzic lub opiekun prawny",
  "consent.attorney": "Ja, jako pełnomocnik lub kurator do spraw zdrowia",
  "consent.best_interests": "Pacjent nie może zdecydować i jest to dla niego najlepsze",
  "consent.decided_by_missing": "Proszę wybrać, kto o tym zdecydował",
};
