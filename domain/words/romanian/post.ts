import type { postWords as part } from "@/domain/words/english/post.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const postWords: Translated<typeof part> = {
  "post.title.history": "Întrebări de la {practice}",
  "post.title.letter": "O scrisoare de la {practice}",
  "post.dear": "Bună ziua, {name},",
  "post.history":
    "Avem câteva întrebări pentru dumneavoastră. Puteți răspunde pe telefon, tabletă sau calculator.",
  "post.letter":
    "Avem o scrisoare pentru dumneavoastră. O puteți citi pe telefon, tabletă sau calculator.",
  "post.scan":
    "Îndreptați camera telefonului spre acest pătrat. Apoi deschideți linkul care apare.",
  "post.square": "Pătrat de scanat cu telefonul",
  "post.type": "Sau scrieți această adresă în browser:",
  "post.code": "Apoi scrieți acest cod:",
  "post.birth": "Pagina cere data nașterii. Astfel, nimeni altcineva nu o poate deschide.",
  "post.until": "O puteți folosi până la {moment}.",
  "post.help":
    "Dacă aveți nevoie de ajutor sau preferați să fiți văzut(ă) în persoană, sunați la {practice}, la numărul {phone}.",
  "post.help_practice":
    "Dacă aveți nevoie de ajutor sau preferați să fiți văzut(ă) în persoană, sunați la {practice}.",
};
