import type { checkWords as part } from "@/domain/words/english/check.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const checkWords: Translated<typeof part> = {
  "check.title": "Verifique as suas respostas",
  "check.change": "Alterar",
  "check.who": "Quem está a responder",
  "check.consent": "Acordo",
  "check.agreed": "Concordou",
  "check.photographs": "Fotografias",
  "check.photographs_here": {
    one: "Chegou {count} fotografia",
    other: "Chegaram {count} fotografias",
  },
  "check.not_answered": "Ainda sem resposta",
  "check.nothing_said": "Nada",
  "check.missing_title": "Antes de poder enviar",
  "check.missing_answer": "Responda a esta pergunta: {question}",
  "check.no_photograph":
    "Não chegou nenhuma fotografia. As fotografias ajudam o especialista. Adicione-as agora, se puder. Também pode enviar sem elas.",
  "check.add_photographs": "Adicionar fotografias",
  "check.before": "Quando carregar em Enviar, as suas respostas vão para {practice}.",
  "check.before_service":
    "Quando carregar em Enviar, as suas respostas vão para {practice} e para a equipa de especialistas.",
  "check.send": "Enviar",
};
