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
  "survey.about": "Sobre si",
  "survey.about_why":
    "Pode deixar estes campos vazios. O que escolher é apenas contado e não é guardado com a sua resposta.",
  "survey.kiosk_stored":
    "A sua resposta fica guardada neste tablet até haver ligação. Não diz quem é.",
  "survey.kiosk_soon": "Esta página vai recomeçar em breve para a pessoa seguinte.",
  "survey.kiosk_chosen": "O que escolheu será enviado.",
  "survey.kiosk_more_time": "Ainda estou a responder",
};
