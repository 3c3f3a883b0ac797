import type { journeyWords as part } from "@/domain/words/english/journey.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const journeyWords: Translated<typeof part> = {
  "journey.save": "Guardar e continuar",
  "journey.for_them": "Responda pela pessoa que está a ajudar.",
  "journey.kept":
    "Guardamos cada resposta quando carrega no botão. Pode parar e voltar com o mesmo link até {day}.",
  "journey.not_taken":
    "Não conseguimos guardar isto. Abra o link de novo e verifique o que ficou guardado.",
  "journey.progress": "Pergunta {number} de {count}",
  "journey.i_do_not_know": "Não sei",
  "journey.own_language": "Pode escrever na sua língua.",
  "journey.missing_choice": "Escolha uma resposta",
  "journey.missing_several": "Escolha pelo menos uma resposta",
  "journey.missing_words": "Escreva uma resposta, ou carregue em Não sei",
  "journey.missing_place": "Escolha uma parte do corpo, ou carregue em Não sei",
  "journey.long": "Use no máximo {most} caracteres",
  "journey.number_wrong": "Introduza um número, por exemplo 6",
  "journey.number_high": "Introduza um número que não passe de {most}",
  "journey.date_wrong": "Introduza uma data real",
  "journey.one_alone": "Não pode escolher esta resposta junto com outras: {answer}",
  "journey.side_wrong": "Essa parte do corpo não tem este lado. Escolha outro lado, ou nenhum lado",
  "journey.over": "Este link já não é necessário",
  "journey.over_body":
    "{practice} já não está à espera de respostas através deste link. Não precisa de fazer nada. Ligue se tiver uma pergunta.",
};
