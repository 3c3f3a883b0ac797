import type { messagesWords as part } from "@/domain/words/english/messages.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const messagesWords: Translated<typeof part> = {
  "messages.your_practice": "O seu médico de família (GP)",
  "messages.text.invitation": "{practice} tem algumas perguntas para si. Responda aqui: {address}",
  "messages.text.reminder": "{practice} está à espera das suas respostas. Responda aqui: {address}",
  "messages.text.last_reminder":
    "{practice}: este link vai deixar de funcionar em breve. Responda aqui: {address}",
  "messages.text.recovery": "{practice}: aqui está o link que pediu. {address}",
  "messages.text.letter": "{practice} tem uma carta para si. Leia-a aqui: {address}",
  "messages.text.letter_reminder": "{practice}: a sua carta está à espera. Leia-a aqui: {address}",
  "messages.text.reply": "{practice} respondeu-lhe. Leia aqui: {address}",
  "messages.subject.invitation": "Perguntas de {practice}",
  "messages.subject.reminder": "Lembrete: perguntas de {practice}",
  "messages.subject.recovery": "O link que pediu",
  "messages.subject.letter": "Uma carta de {practice}",
  "messages.subject.letter_reminder": "Lembrete: uma carta de {practice}",
  "messages.subject.reply": "Uma resposta de {practice}",
  "messages.email.hello": "Olá,",
  "messages.email.invitation":
    "{practice} tem algumas perguntas para si. Pode responder num telemóvel, num tablet ou num computador.",
  "messages.email.reminder":
    "{practice} tem algumas perguntas para si e está à espera das suas respostas. O que já respondeu está guardado.",
  "messages.email.last_reminder":
    "{practice} tem algumas perguntas para si. O link vai deixar de funcionar em breve. O que já respondeu está guardado.",
  "messages.email.recovery": "Pediu-nos para enviar este link de novo.",
  "messages.email.letter": "{practice} tem uma carta para si.",
  "messages.email.letter_reminder": "{practice} tem uma carta para si. Ainda não a leu.",
  "messages.email.reply": "Fez uma pergunta a {practice}. Há uma resposta.",
  "messages.email.open": "Abra este link:",
  "messages.email.birth":
    "A página pede a sua data de nascimento. É para que mais ninguém a possa abrir.",
  "messages.email.until": "O link funciona até {moment}.",
  "messages.email.lost": "Se o link já não funcionar, peça um novo aqui:",
  "messages.email.call": "Se precisar de ajuda, ligue para {practice}, para o número {phone}.",
  "messages.email.call_practice": "Se precisar de ajuda, ligue para {practice}.",
  "messages.email.private":
    "Este e-mail não diz nada sobre a sua saúde. Por favor, não responda: ninguém lê as respostas.",
};
