import type { gateWords as part } from "@/domain/words/english/gate.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const gateWords: Translated<typeof part> = {
  "gate.language": "Proszę wybrać język",
  "gate.change_language": "Zmień język",
  "gate.continue": "Dalej",
  "gate.back": "Wstecz",
  "gate.skip": "Przejdź do głównej treści",
  "gate.error": "Wystąpił problem",
  "gate.error_prefix": "Błąd:",
  "gate.day": "Dzień",
  "gate.month": "Miesiąc",
  "gate.year": "Rok",
  "gate.advice": "Porada w sprawie niepilnej:",
  "gate.urgent": "Porada w sprawie pilnej:",
  "gate.at_once": "Potrzebne natychmiastowe działanie:",
  "gate.important": "Ważne:",
  "gate.emergency": "W nagłym wypadku proszę dzwonić pod numer 999.",
  "gate.draft":
    "Ten tekst przetłumaczyła maszyna i nie sprawdził go jeszcze człowiek. Jeśli coś jest niejasne, proszę zadzwonić do swojej przychodni GP.",
  "gate.title": "Proszę podać datę urodzenia",
  "gate.asks": "Przychodnia {practice} chce zadać Panu/Pani kilka pytań.",
  "gate.reads": "Przychodnia {practice} ma coś dla Pana/Pani do przeczytania.",
  "gate.answered": "Odpowiedzi z tego linku już wysłano. Można zobaczyć, co będzie dalej.",
  "gate.kept":
    "To, co Pan/Pani tu wpisał/wpisała, zostało zachowane. Proszę podać datę urodzenia, aby to wysłać.",
  "gate.why_birth":
    "Najpierw proszę podać datę urodzenia. Pomaga to chronić prywatność tego, co Pan/Pani tu czyta i pisze.",
  "gate.somebody_else":
    "Czy odpowiada Pan/Pani za kogoś innego? Proszę wtedy podać datę urodzenia tej osoby.",
  "gate.birth": "Jaka jest data urodzenia pacjenta?",
  "gate.birth_hint": "Na przykład {example}",
  "gate.birth_missing": "Proszę podać datę urodzenia",
  "gate.birth_not_real": "Proszę podać prawdziwą datę. Rok musi mieć 4 cyfry",
  "gate.birth_wrong": {
    one:
      "Ta data urodzenia nie jest prawidłowa. Można spróbować jeszcze {count} raz. Potem link zostanie zablokowany",
    few:
      "Ta data urodzenia nie jest prawidłowa. Można spróbować jeszcze {count} razy. Potem link zostanie zablokowany",
    many:
      "Ta data urodzenia nie jest prawidłowa. Można spróbować jeszcze {count} razy. Potem link zostanie zablokowany",
    other:
      "Ta data urodzenia nie jest prawidłowa. Można spróbować jeszcze {count} razu. Potem link zostanie zablokowany",
  },
  "gate.until": "Z tego linku można korzystać do {day}.",
  "gate.not_expected": "Nie spodziewam się tego linku",
  "gate.not_expected_check":
    "Aby sprawdzić, czy link pochodzi od {practice}, proszę znaleźć numer telefonu tej przychodni i do niej zadzwonić. Nie trzeba odpowiadać na pytania.",
  "gate.not_expected_wrong":
    "Jeśli ten link nie był dla Pana/Pani, proszę zamknąć tę stronę i nie przekazywać linku dalej.",
  "gate.unknown": "Nie możemy znaleźć tego linku",
  "gate.unknown_check": "Proszę sprawdzić, czy adres jest taki sam jak w wiadomości lub liście.",
  "gate.expired": "Ten link jest za stary",
  "gate.expired_since": "Można było z niego korzystać do {day}.",
  "gate.withdrawn": "Ten link nie jest już używany",
  "gate.withdrawn_why": "Przychodnia {practice} wycofała ten link. Nie trzeba nic robić.",
  "gate.locked": "Ten link jest zablokowany",
  "gate.locked_why": "Zbyt wiele razy podano błędną datę urodzenia.",
  "gate.locked_told": "Przychodnia {practice} o tym wie.",
  "gate.arrived": "Odpowiedzi wysłano do {practice} w dniu {day}.",
  "gate.new_link": "Aby dostać nowy link, proszę zadzwonić do {practice}.",
  "gate.new_link_phone": "Aby dostać nowy link, proszę zadzwonić do {practice} pod numer {phone}.",
  "gate.question": "W razie pytań proszę zadzwonić do {practice}.",
  "gate.question_phone": "W razie pytań proszę zadzwonić do {practice} pod numer {phone}.",
  "gate.wait": "Proszę poczekać przed następną próbą",
  "gate.wait_why":
    "Z Pana/Pani połączenia internetowego było zbyt wiele prób. Mogły je podjąć inne osoby.",
  "gate.wait_minutes": {
    one: "Można spróbować ponownie za {count} minutę.",
    few: "Można spróbować ponownie za {count} minuty.",
    many: "Można spróbować ponownie za {count} minut.",
    other: "Można spróbować ponownie za {count} minuty.",
  },
  "gate.surgery": "Jeśli potrzebna jest pomoc, proszę zadzwonić do swojej przychodni GP.",
  "gate.code_title": "Proszę wpisać kod",
  "gate.code": "Jaki jest Pana/Pani kod?",
  "gate.code_hint": "Kod podała przychodnia GP. Ma 8 liter i cyfr, na przykład {example}",
  "gate.code_missing": "Proszę wpisać kod",
  "gate.code_shape": "Kod musi mieć 8 liter i cyfr",
  "gate.code_unknown": "Nie znamy tego kodu. Proszę go sprawdzić i spróbować ponownie",
  "gate.to_code": "Wpisz kod",
  "gate.to_lost": "Poproś o link jeszcze raz",
  "gate.lost_title": "Poproś o link jeszcze raz",
  "gate.lost_contact": "Jaki jest Pana/Pani numer telefonu komórkowego lub adres e-mail?",
  "gate.lost_hint": "Proszę podać ten, który ma przychodnia GP.",
  "gate.lost_missing": "Proszę podać numer telefonu komórkowego lub adres e-mail",
  "gate.lost_shape":
    "Proszę podać pełny numer telefonu komórkowego, na przykład 07700 900123, lub pełny adres e-mail, na przykład name@example.com",
  "gate.lost_send": "Wyślij mój link jeszcze raz",
  "gate.lost_done": "Proszę sprawdzić, czy przyszła wiadomość z przychodni GP",
  "gate.lost_done_if":
    "Jeśli znamy ten numer telefonu lub adres e-mail i jest link, z którego nadal można korzystać, wyślemy go jeszcze raz.",
  "gate.lost_done_when":
    "Może to potrwać kilka minut. E-maile trafiają czasem do folderu ze spamem.",
  "gate.lost_done_nothing": "Jeśli wiadomość nie przyjdzie, proszę zadzwonić do przychodni GP.",
};
