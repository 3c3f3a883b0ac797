import type { postWords as part } from "@/domain/words/english/post.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const postWords: Translated<typeof part> = {
  "post.title.history": "Pytania od {practice}",
  "post.title.letter": "List od {practice}",
  "post.dear": "Szanowny Panie / Szanowna Pani, {name}",
  "post.history":
    "Mamy do Pana/Pani kilka pytań. Można na nie odpowiedzieć na telefonie, tablecie lub komputerze.",
  "post.letter":
    "Mamy list do Pana/Pani. Można go przeczytać na telefonie, tablecie lub komputerze.",
  "post.scan":
    "Proszę skierować aparat telefonu na ten kwadrat. Potem proszę otworzyć link, który się pokaże.",
  "post.square": "Kwadrat do zeskanowania telefonem",
  "post.type": "Można też wpisać ten adres w przeglądarce:",
  "post.code": "Potem proszę wpisać ten kod:",
  "post.birth": "Strona zapyta o datę urodzenia. Dzięki temu nikt inny jej nie otworzy.",
  "post.until": "Można z tego korzystać do {moment}.",
  "post.help":
    "Jeśli potrzebna jest pomoc lub woli Pan/Pani przyjść na wizytę, proszę zadzwonić do {practice} pod numer {phone}.",
  "post.help_practice":
    "Jeśli potrzebna jest pomoc lub woli Pan/Pani przyjść na wizytę, proszę zadzwonić do {practice}.",
};
