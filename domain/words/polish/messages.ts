import type { messagesWords as part } from "@/domain/words/english/messages.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const messagesWords: Translated<typeof part> = {
  "messages.your_practice": "Przychodnia GP",
  "messages.text.invitation":
    "{practice} ma do Pana/Pani kilka pytań. Proszę odpowiedzieć tutaj: {address}",
  "messages.text.reminder": "{practice} czeka na odpowiedzi. Proszę odpowiedzieć tutaj: {address}",
  "messages.text.last_reminder":
    "{practice}: ten link wkrótce przestanie działać. Proszę odpowiedzieć tutaj: {address}",
  "messages.text.recovery": "{practice}: oto link, o który Pan/Pani prosi. {address}",
  "messages.text.letter": "{practice} ma list do Pana/Pani. Proszę przeczytać go tutaj: {address}",
  "messages.text.letter_reminder": "{practice}: list czeka. Proszę przeczytać go tutaj: {address}",
  "messages.text.reply": "{practice} odpowiada na pytanie. Proszę przeczytać tutaj: {address}",
  "messages.subject.invitation": "Pytania od {practice}",
  "messages.subject.reminder": "Przypomnienie: pytania od {practice}",
  "messages.subject.recovery": "Link, o który Pan/Pani prosi",
  "messages.subject.letter": "List od {practice}",
  "messages.subject.letter_reminder": "Przypomnienie: list od {practice}",
  "messages.subject.reply": "Odpowiedź od {practice}",
  "messages.email.hello": "Dzień dobry,",
  "messages.email.invitation":
    "{practice} ma do Pana/Pani kilka pytań. Można na nie odpowiedzieć na telefonie, tablecie lub komputerze.",
  "messages.email.reminder":
    "{practice} ma do Pana/Pani kilka pytań i czeka na odpowiedzi. Odpowiedzi, które już podano, są zachowane.",
  "messages.email.last_reminder":
    "{practice} ma do Pana/Pani kilka pytań. Link wkrótce przestanie działać. Odpowiedzi, które już podano, są zachowane.",
  "messages.email.recovery": "Poproszono nas o ponowne wysłanie tego linku.",
  "messages.email.letter": "{practice} ma list do Pana/Pani.",
  "messages.email.letter_reminder":
    "{practice} ma list do Pana/Pani. Nie został jeszcze przeczytany.",
  "messages.email.reply": "Do {practice} wysłano pytanie. Jest odpowiedź.",
  "messages.email.open": "Proszę otworzyć ten link:",
  "messages.email.birth": "Strona zapyta o datę urodzenia. Dzięki temu nikt inny jej nie otworzy.",
  "messages.email.until": "Link działa do {moment}.",
  "messages.email.lost": "Jeśli link już nie działa, o nowy można poprosić tutaj:",
  "messages.email.call":
    "Jeśli potrzebna jest pomoc, proszę zadzwonić do {practice} pod numer {phone}.",
  "messages.email.call_practice": "Jeśli potrzebna jest pomoc, proszę zadzwonić do {practice}.",
  "messages.email.private":
    "Ten e-mail nie mówi nic o Pana/Pani zdrowiu. Prosimy na niego nie odpowiadać: nikt nie czyta odpowiedzi.",
};
