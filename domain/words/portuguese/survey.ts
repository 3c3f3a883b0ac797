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
  "survey.public_title": "O que as pessoas dizem sobre nós",
  "survey.public_days": "De {from} a {to}",
  "survey.public_asked": "Esta é a pergunta e como as pessoas responderam.",
  "survey.public_answers": "Respostas",
  "survey.public_positive": "Positivas",
  "survey.public_negative": "Negativas",
  "survey.public_counted":
    "Positivo significa “{positive}”. Negativo significa “{negative}”. Ambos são partes de todas as respostas.",
  "survey.public_place": "Local",
  "survey.public_whole": "Todos os locais em conjunto",
  "survey.public_hidden":
    "* Responderam menos de 5 pessoas, ou o número foi omitido para que ninguém possa descobrir o que essas pessoas disseram.",
  "survey.public_left_out":
    "Respostas deixadas de fora porque não foram dadas por uma pessoa: {count}.",
  "survey.public_as_at": "Números em {day}.",
  "survey.public_restated":
    "Os números deste período já tinham sido publicados e foram corrigidos.",
  "survey.public_said_done": "O que disse, o que fizemos",
  "survey.public_said": "O que disse",
  "survey.public_did": "O que fizemos",
  "survey.public_comments": "Nas palavras das pessoas",
  "survey.public_reply": "A nossa resposta",
  "survey.public_alone":
    "Estes números são sobre uma única organização. Não servem para a comparar com outras.",
  "survey.public_other_months": "Outros meses",
  "survey.public_poster": "Imprimir como cartaz",
  "survey.public_removed": "palavras retiradas",
  "survey.public_nobody": "Ninguém respondeu neste período.",
  "survey.public_none": "Não há nada publicado aqui",
  "survey.public_none_why": "A organização não publicou isto ou retirou-o.",
  "survey.poster_how": "Leia o código com a câmara do telemóvel ou escreva este endereço:",
  "survey.poster_time": "Demora menos de um minuto. Não precisa de ter conta.",
  "survey.poster_paper": "Se preferir usar papel ou o telefone, fale com um membro da equipa.",
  "survey.poster_languages": "Pode responder em:",
  "survey.poster_qr": "Código QR que leva a {address}",
  "survey.public_all": "Todas as respostas",
  "survey.public_more": "Leia mais em {address}",

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
  "survey.invite_text": "{organisation}: como correu? Responda ou pare estas mensagens: {address}",
  "survey.invite_asks": "{organisation} gostaria de saber como correu",
  "survey.invite_reminder": "Isto é um lembrete. Não tem de responder.",
  "survey.invite_stop": "Para não receber mais mensagens destas, abra este link:",
  "survey.invite_start": "Começar",
  "survey.stop_title": "Não me perguntem outra vez",
  "survey.stop_what":
    "{organisation} não lhe vai enviar mais mensagens destas. É para sempre. Os seus cuidados não mudam.",
  "survey.stop_button": "Parar estas mensagens",
  "survey.stopped": "Não vai receber mais mensagens destas",
  "survey.stopped_what": "{organisation} não lhe vai perguntar outra vez neste número ou endereço.",
  "survey.used": "Este link já não funciona",
  "survey.used_why": "Alguém já o usou, ou é demasiado antigo.",
  "survey.used_open": "Ainda nos pode dizer como correu",
  "survey.about": "Sobre si",
  "survey.about_why":
    "Pode deixar estes campos vazios. O que escolher é apenas contado e não é guardado com a sua resposta.",
  "survey.kiosk_stored":
    "A sua resposta fica guardada neste tablet até haver ligação. Não diz quem é.",
  "survey.kiosk_soon": "Esta página vai recomeçar em breve para a pessoa seguinte.",
  "survey.kiosk_chosen": "O que escolheu será enviado.",
  "survey.kiosk_more_time": "Ainda estou a responder",
};
