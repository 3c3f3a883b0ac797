import type { letterWords as part } from "@/domain/words/english/letter.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const letterWords: Translated<typeof part> = {
  "letter.title": "A sua carta",
  "letter.from": "Esta carta é de {organisation}.",
  "letter.written_on": "Foi escrita em {day}.",
  "letter.changed": "Esta carta foi alterada em {day}. Substitui a carta que tinha antes.",
  "letter.in_english":
    "O especialista escreveu esta carta em inglês. Se precisar de ajuda para a ler, ligue para o seu médico de família (GP).",
  "letter.to_do": "O que lhe pediram para fazer",
  "letter.if_question": "Se tiver uma pergunta sobre a sua carta",
  "letter.call_practice": "Ligue para {practice}, para o número {phone}.",
  "letter.call_practice_no_phone": "Ligue para {practice}.",
  "letter.if_worse": "Se piorar",
  "letter.call_111":
    "Se precisar de ajuda médica depressa mas não for uma emergência, ligue para o 111 ou vá a 111.nhs.uk.",
  "letter.until":
    "Pode usar este link até {day}. Depois disso, peça um novo ao seu médico de família (GP).",
  "letter.print": "Imprimir esta carta",
  "letter.print_title": "Carta para imprimir",
  "letter.print_now": "Imprimir",
  "letter.ask": "Fazer uma pergunta ao seu médico de família (GP)",
  "letter.share": "Partilhar esta carta com alguém",
  "letter.follow_up": "Enviar novas fotografias",
  "letter.questions": "As suas perguntas",
  "letter.asked_on": "Perguntou isto em {day}",
  "letter.replied_on": "{practice} respondeu em {day}",
  "letter.settled_on": "{practice} tratou disto em {day}.",
  "letter.no_reply_yet": "{practice} ainda não respondeu.",
  "letter.ask_title": "Fazer uma pergunta sobre a sua carta",
  "letter.ask_intro": "{practice} vai ler a sua pergunta. Vão responder nesta página ou ligar-lhe.",
  "letter.ask_not_urgent":
    "Não use esta página para nada que não possa esperar. Podem passar alguns dias até alguém ler.",
  "letter.ask_label": "A sua pergunta",
  "letter.ask_hint": "Pode escrever na sua língua.",
  "letter.ask_send": "Enviar a sua pergunta",
  "letter.ask_empty": "Introduza a sua pergunta",
  "letter.ask_long": {
    one: "A sua pergunta pode ter no máximo {count} carácter",
    other: "A sua pergunta pode ter no máximo {count} caracteres",
  },
  "letter.ask_many": {
    one:
      "Tem {count} pergunta a que ainda ninguém respondeu. Espere por uma resposta, ou ligue para o seu médico de família (GP).",
    other:
      "Tem {count} perguntas a que ainda ninguém respondeu. Espere por uma resposta, ou ligue para o seu médico de família (GP).",
  },
  "letter.asked_title": "Enviámos a sua pergunta ao seu médico de família (GP)",
  "letter.asked_told": "Vamos enviar-lhe uma mensagem quando houver uma resposta.",
  "letter.asked_look": "Abra o seu link de novo para ver a resposta.",
  "letter.back_to_letter": "Voltar à sua carta",
  "letter.share_title": "Partilhar esta carta",
  "letter.share_intro":
    "Pode criar um link para alguém em quem confia, por exemplo um familiar ou um cuidador. Essa pessoa pode ler esta carta. Não precisa da sua data de nascimento.",
  "letter.share_care":
    "Qualquer pessoa que tenha o link pode ler a carta. Pode retirar o link a qualquer momento.",
  "letter.share_days": {
    one: "O link funciona durante {count} dia.",
    other: "O link funciona durante {count} dias.",
  },
  "letter.share_for": "Para quem é o link?",
  "letter.share_for_hint": "Pode deixar em branco. Ajuda-o(a) a distinguir os seus links.",
  "letter.share_for_long": {
    one: "Isto pode ter no máximo {count} carácter",
    other: "Isto pode ter no máximo {count} caracteres",
  },
  "letter.share_make": "Criar um link",
  "letter.share_many": {
    one: "Tem {count} link que funciona. Retire-o antes de criar outro.",
    other: "Tem {count} links que funcionam. Retire um antes de criar outro.",
  },
  "letter.share_made_title": "O seu link para partilhar",
  "letter.share_made_once":
    "Mostramos este link só uma vez. Copie-o agora, e envie-o você mesmo(a).",
  "letter.share_address": "Link para partilhar",
  "letter.share_see_all": "Ver todos os links que criou",
  "letter.share_list": "Links que criou",
  "letter.share_named": "Link para {name}",
  "letter.share_unnamed": "Link criado em {day}",
  "letter.share_opened": {
    one: "Aberto {count} vez",
    other: "Aberto {count} vezes",
  },
  "letter.share_not_opened": "Ainda não aberto",
  "letter.share_until": "Funciona até {day}",
  "letter.share_take_back": "Retirar este link",
  "letter.share_taken_back": "Retirado em {day}",
  "letter.share_over": "Deixou de funcionar em {day}",
  "letter.shared_title": "Uma carta que alguém partilhou consigo",
  "letter.shared_intro":
    "Alguém partilhou consigo uma carta sobre a sua saúde. É privada. Não a mostre a mais ninguém.",
  "letter.shared_read": "Ler a carta",
  "letter.shared_letter": "A carta",
  "letter.shared_to_do": "O que pediram ao paciente para fazer",
  "letter.shared_gone_title": "Já não pode ler esta carta",
  "letter.shared_gone":
    "O link deixou de funcionar, ou foi retirado. Pergunte à pessoa que lho enviou.",
  "letter.follow_title": "Enviar novas fotografias",
  "letter.follow_intro": "O especialista pediu novas fotografias, para ver como está agora.",
  "letter.follow_due": "Envie-as em {day} ou pouco depois.",
  "letter.follow_early":
    "O especialista pediu-as para {day}. Pode enviá-las agora se algo tiver mudado.",
  "letter.follow_what":
    "Vamos fazer-lhe algumas perguntas e mostrar-lhe como tirar as fotografias. {practice} vai vê-las primeiro.",
  "letter.follow_start": "Começar agora",
  "letter.follow_begun_title": "Já começou a enviar novas fotografias",
  "letter.follow_begun":
    "Use o link mais recente que lhe enviámos. Se não o encontrar, ligue para o seu médico de família (GP).",
  "letter.follow_not_title": "Não pode enviar novas fotografias aqui",
  "letter.follow_not":
    "Ligue para o seu médico de família (GP). Podem dizer-lhe o que fazer a seguir.",
};
