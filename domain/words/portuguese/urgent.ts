import type { urgentWords as part } from "@/domain/words/english/urgent.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const urgentWords: Translated<typeof part> = {
  "urgent.title": "Alguma destas coisas está a acontecer agora?",
  "urgent.hint": "Escolha todas as que se aplicam.",
  "urgent.none": "Nenhuma destas",
  "urgent.missing": "Escolha o que está a acontecer agora. Se não for nada, escolha Nenhuma destas",
  "urgent.both":
    "Escolha Nenhuma destas, ou escolha o que está a acontecer. Não escolha as duas coisas",
  "urgent.breathing": "Dificuldade em respirar, ou respiração muito rápida",
  "urgent.swelling": "Inchaço súbito da garganta ou da língua, ou dificuldade em engolir",
  "urgent.confused": "Confusão, fala arrastada ou palavras sem sentido",
  "urgent.colour":
    "Pele, lábios ou língua azulados, cinzentos, pálidos ou com manchas. Em pele castanha ou negra, pode ser mais fácil ver nas palmas das mãos ou nas plantas dos pés",
  "urgent.glass": "Uma erupção na pele que não desaparece quando passa um copo por cima",
  "urgent.sores": "Uma nova erupção com bolhas ou feridas nos lábios, na boca ou nos olhos",
  "urgent.chest": "Dor no peito como pressão, peso ou aperto",
  "urgent.face_or_arms":
    "Um lado da cara descaído, um braço fraco ou dormente, ou dificuldade súbita em falar",
  "urgent.bleeding": "Sangramento intenso que não para",
  "urgent.hot_skin": "Pele dorida, quente e inchada",
  "urgent.one_side": "Uma erupção dolorosa só num lado do corpo",
  "urgent.stop_title": "Procure ajuda agora",
  "urgent.call_ambulance": "Ligue para o 999 agora",
  "urgent.call_999": "Ligue para o 999 ou vá às urgências (A&E) agora",
  "urgent.call_111": "Ligue agora para o 111 ou para o seu médico de família (GP)",
  "urgent.you_chose": "Escolheu:",
  "urgent.do_not_drive":
    "Não conduza até às urgências (A&E). Peça a alguém que o(a) leve, ou ligue para o 999.",
  "urgent.online_111": "O 111 pode dizer-lhe onde obter ajuda. Também pode ir a 111.nhs.uk.",
  "urgent.surgery": "O número de telefone de {practice} é {phone}.",
  "urgent.told":
    "Informámos {practice} do que escolheu. Podem não ler de imediato. Não espere que lhe liguem.",
  "urgent.mistake": "Escolhi isto por engano",
  "urgent.go_on": "Continuar com as perguntas",
  "urgent.ambulance_if": "Ligue para o 999 se houver:",
  "urgent.999_if": "Ligue para o 999 ou vá às urgências (A&E) se houver:",
  "urgent.111_if": "Ligue para o 111 ou para o seu médico de família (GP) se houver:",
};
