import type { messagesWords as part } from "@/domain/words/english/messages.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const messagesWords: Translated<typeof part> = {
  "messages.your_practice": "Cabinetul medicului de familie",
  "messages.text.invitation":
    "{practice} are câteva întrebări pentru dumneavoastră. Răspundeți aici: {address}",
  "messages.text.reminder":
    "{practice} așteaptă răspunsurile dumneavoastră. Răspundeți aici: {address}",
  "messages.text.last_reminder":
    "{practice}: acest link nu va mai funcționa în curând. Răspundeți aici: {address}",
  "messages.text.recovery": "{practice}: iată linkul pe care l-ați cerut. {address}",
  "messages.text.letter":
    "{practice} are o scrisoare pentru dumneavoastră. Citiți-o aici: {address}",
  "messages.text.letter_reminder": "{practice}: scrisoarea vă așteaptă. Citiți-o aici: {address}",
  "messages.text.reply": "{practice} v-a răspuns. Citiți aici: {address}",
  "messages.subject.invitation": "Întrebări de la {practice}",
  "messages.subject.reminder": "Amintire: întrebări de la {practice}",
  "messages.subject.recovery": "Linkul pe care l-ați cerut",
  "messages.subject.letter": "O scrisoare de la {practice}",
  "messages.subject.letter_reminder": "Amintire: o scrisoare de la {practice}",
  "messages.subject.reply": "Un răspuns de la {practice}",
  "messages.email.hello": "Bună ziua,",
  "messages.email.invitation":
    "{practice} are câteva întrebări pentru dumneavoastră. Puteți răspunde pe telefon, tabletă sau calculator.",
  "messages.email.reminder":
    "{practice} are câteva întrebări pentru dumneavoastră și așteaptă răspunsurile. Ce ați răspuns deja este păstrat.",
  "messages.email.last_reminder":
    "{practice} are câteva întrebări pentru dumneavoastră. Linkul nu va mai funcționa în curând. Ce ați răspuns deja este păstrat.",
  "messages.email.recovery": "Ne-ați cerut să vă trimitem din nou acest link.",
  "messages.email.letter": "{practice} are o scrisoare pentru dumneavoastră.",
  "messages.email.letter_reminder":
    "{practice} are o scrisoare pentru dumneavoastră. Nu ați citit-o încă.",
  "messages.email.reply": "Ați pus o întrebare către {practice}. Există un răspuns.",
  "messages.email.open": "Deschideți acest link:",
  "messages.email.birth":
    "Pagina cere data nașterii. Astfel, nimeni altcineva nu o poate deschide.",
  "messages.email.until": "Linkul funcționează până la {moment}.",
  "messages.email.lost": "Dacă linkul nu mai funcționează, cereți unul nou aici:",
  "messages.email.call": "Dacă aveți nevoie de ajutor, sunați la {practice}, la numărul {phone}.",
  "messages.email.call_practice": "Dacă aveți nevoie de ajutor, sunați la {practice}.",
  "messages.email.private":
    "Acest e-mail nu spune nimic despre sănătatea dumneavoastră. Vă rugăm să nu răspundeți la el: nimeni nu citește răspunsurile.",
};
