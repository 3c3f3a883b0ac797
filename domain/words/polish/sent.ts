import type { sentWords as part } from "@/domain/words/english/sent.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const sentWords: Translated<typeof part> = {
  "sent.title": "Odpowiedzi zostały wysłane",
  "sent.declined_title": "Poproszono o wizytę osobistą",
  "sent.next": "Co będzie dalej",
  "sent.next_practice":
    "{practice} zobaczy to, co wysłano. Przekaże to specjaliście lub skontaktuje się z Panem/Panią.",
  "sent.next_service":
    "Specjalista zobaczy to, co wysłano, i napisze do {practice}. Potem {practice} skontaktuje się z Panem/Panią.",
  "sent.next_declined": "{practice} już wie i skontaktuje się w sprawie wizyty.",
  "sent.by": "Jeśli do {day} nie będzie żadnej wiadomości, proszę zadzwonić do {practice}.",
  "sent.by_home":
    "Jeśli do {day} nie będzie żadnej wiadomości, proszę zadzwonić do przychodni GP mieszkańca.",
  "sent.phone": "Numer telefonu: {phone}.",
  "sent.worse": "Jeśli stan się pogorszy",
  "sent.close": "Można teraz zamknąć tę stronę. Link będzie ją pokazywał do {day}.",
};
