import type { postWords as part } from "@/domain/words/english/post.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const postWords: Translated<typeof part> = {
  "post.title.history": "Perguntas de {practice}",
  "post.title.letter": "Uma carta de {practice}",
  "post.dear": "Olá, {name},",
  "post.history":
    "Temos algumas perguntas para si. Pode responder num telemóvel, num tablet ou num computador.",
  "post.letter": "Temos uma carta para si. Pode lê-la num telemóvel, num tablet ou num computador.",
  "post.scan":
    "Aponte a câmara do seu telemóvel para este quadrado. Depois abra o link que aparece.",
  "post.square": "Quadrado para ler com um telemóvel",
  "post.type": "Ou escreva este endereço num navegador:",
  "post.code": "Depois escreva este código:",
  "post.birth": "A página pede a sua data de nascimento. É para que mais ninguém a possa abrir.",
  "post.until": "Pode usá-lo até {moment}.",
  "post.help":
    "Se precisar de ajuda, ou preferir ser visto(a) pessoalmente, ligue para {practice}, para o número {phone}.",
  "post.help_practice":
    "Se precisar de ajuda, ou preferir ser visto(a) pessoalmente, ligue para {practice}.",
};
