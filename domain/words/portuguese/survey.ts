import type { surveyWords as part } from "@/domain/words/english/survey.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const surveyWords: Translated<typeof part> = {
  "survey.title": "Conte-nos a sua experiência",
  "survey.anonymous":
    "A sua resposta é anónima. Não perguntamos o seu nome, e ninguém pode ver quem respondeu.",
  "survey.in_english":
    "Esta pergunta e as respostas estão em inglês, com as palavras que o NHS usa em todo o lado.",
  "survey.own_words": "Pode deixar em branco. Não escreva o seu nome, nem o nome de outra pessoa.",
  "survey.who": "Quem está a responder?",
  "survey.who_self": "A pessoa que recebeu os cuidados de saúde",
  "survey.who_relative": "Um familiar ou amigo",
  "survey.who_carer": "Um cuidador",
  "survey.skip": "Pode deixar em branco.",
  "survey.send": "Enviar a sua resposta",
  "survey.experience_missing": "Escolha uma resposta",
  "survey.comment_too_long": "Use no máximo 5\u00a0000 caracteres",
  "survey.thanks": "Agradecemos a sua resposta",
  "survey.sent": "A sua resposta foi enviada para {organisation}. Nela não se diz quem respondeu.",
  "survey.close": "Já pode fechar esta página.",
  "survey.again": "Dar outra resposta",
  "survey.contact": "Quer que entremos em contacto consigo?",
  "survey.contact_apart":
    "Os seus dados são guardados à parte da sua resposta. Não podemos saber qual é a sua resposta, por isso diga-nos qual é o assunto.",
  "survey.contact_name": "O seu nome",
  "survey.contact_way": "O seu número de telefone ou endereço de e-mail",
  "survey.contact_about": "Qual é o assunto",
  "survey.contact_send": "Pedir para ser contactado(a)",
  "survey.contact_missing": "Introduza um número de telefone ou um endereço de e-mail",
  "survey.contact_sent": "{organisation} vai entrar em contacto consigo.",
  "survey.over": "Esta página está fechada",
  "survey.over_why":
    "Já não pode responder aqui. Para nos contar a sua experiência, fale com os funcionários que cuidam de si.",

  // Questionnaires.
  "survey.form_text":
    "{practice} trabalha com um serviço que pergunta como foi para si. Responda aqui, sem dar o seu nome: {address}",
  "survey.form_subject": "Algumas perguntas sobre um serviço",
  "survey.form_email":
    "{practice} trabalha com outro serviço. Esse serviço pergunta como foi para si. Pode responder num telemóvel, num tablet ou num computador.",
  "survey.form_anonymous":
    "As suas respostas são anónimas. São guardadas até as enviar, para poder continuar mais tarde. Depois disso, ninguém pode ver quem respondeu.",
  "survey.form_stop_how": "Se não quiser que lhe perguntemos de novo, abra o link e diga-o aí.",
  "survey.form_stop": "Não me perguntem de novo",
  "survey.form_stopped": "Não lhe voltaremos a perguntar.",
  "survey.form_later":
    "O que responde é guardado à medida que avança. Para continuar mais tarde, ou noutro aparelho, abra o link de novo.",
  "survey.form_in_english": "As perguntas estão em inglês, tal como o serviço as escreveu.",
  "survey.form_part": "Parte {number} de {all}",
  "survey.form_missing": "Responda a esta pergunta",
  "survey.form_choose": "Escolha uma das respostas",
  "survey.form_number": "Escreva um número de {least} a {most}",
  "survey.form_too_long": "Use {most} caracteres ou menos",
  "survey.form_only_if": "Só se respondeu {answers} a “{question}”",
  "survey.form_once": "Depois de enviadas, não pode alterar as suas respostas.",
  "survey.form_sent_before": "Estas respostas já foram enviadas",
  "survey.form_late": "As respostas foram aceites até {day}. Obrigado por querer responder.",
};
