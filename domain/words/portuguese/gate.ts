import type { gateWords as part } from "@/domain/words/english/gate.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const gateWords: Translated<typeof part> = {
  "gate.language": "Escolha o seu idioma",
  "gate.change_language": "Mudar de idioma",
  "gate.continue": "Continuar",
  "gate.back": "Voltar",
  "gate.skip": "Ir para o conteúdo principal",
  "gate.error": "Há um problema",
  "gate.error_prefix": "Erro:",
  "gate.day": "Dia",
  "gate.month": "Mês",
  "gate.year": "Ano",
  "gate.advice": "Conselho não urgente:",
  "gate.urgent": "Conselho urgente:",
  "gate.at_once": "É preciso agir de imediato:",
  "gate.important": "Importante:",
  "gate.emergency": "Numa emergência, ligue para o 999.",
  "gate.draft":
    "Este texto foi traduzido por uma máquina e ainda não foi verificado por uma pessoa. Se algo não for claro, ligue para o seu médico de família (GP).",
  "gate.title": "Introduza a data de nascimento",
  "gate.asks": "{practice} gostaria de lhe fazer algumas perguntas.",
  "gate.reads": "{practice} tem algo para ler.",
  "gate.answered": "Já respondeu através deste link. Pode ver o que acontece a seguir.",
  "gate.kept": "O que escreveu está guardado. Introduza a data de nascimento para o enviar.",
  "gate.why_birth":
    "Primeiro, introduza a data de nascimento. Isto ajuda a manter privado o que lê e escreve aqui.",
  "gate.somebody_else":
    "Está a responder por outra pessoa? Então introduza a data de nascimento dessa pessoa.",
  "gate.birth": "Qual é a data de nascimento do paciente?",
  "gate.birth_hint": "Por exemplo, {example}",
  "gate.birth_missing": "Introduza a data de nascimento",
  "gate.birth_not_real": "Introduza uma data real. O ano tem de ter 4 algarismos",
  "gate.birth_wrong": {
    one:
      "Esta data de nascimento não está certa. Pode tentar mais {count} vez. Depois disso, o link fica bloqueado",
    other:
      "Esta data de nascimento não está certa. Pode tentar mais {count} vezes. Depois disso, o link fica bloqueado",
  },
  "gate.until": "Pode usar este link até {day}.",
  "gate.not_expected": "Não estava à espera deste link",
  "gate.not_expected_check":
    "Para confirmar que vem de {practice}, procure o número de telefone e ligue. Não é obrigado(a) a responder.",
  "gate.not_expected_wrong":
    "Se o link não era para si, feche esta página e não o passe a outras pessoas.",
  "gate.unknown": "Não encontramos este link",
  "gate.unknown_check": "Verifique se o endereço é igual ao da mensagem ou da carta.",
  "gate.expired": "Este link é demasiado antigo",
  "gate.expired_since": "Podia usá-lo até {day}.",
  "gate.withdrawn": "Este link já não está em uso",
  "gate.withdrawn_why": "{practice} retirou-o. Não precisa de fazer nada.",
  "gate.locked": "Este link está bloqueado",
  "gate.locked_why": "Uma data de nascimento errada foi introduzida demasiadas vezes.",
  "gate.locked_told": "{practice} já sabe.",
  "gate.arrived": "As suas respostas foram enviadas para {practice} em {day}.",
  "gate.new_link": "Para obter um novo link, ligue para {practice}.",
  "gate.new_link_phone": "Para obter um novo link, ligue para {practice}, para o número {phone}.",
  "gate.question": "Se tiver uma pergunta, ligue para {practice}.",
  "gate.question_phone": "Se tiver uma pergunta, ligue para {practice}, para o número {phone}.",
  "gate.wait": "Aguarde antes de tentar de novo",
  "gate.wait_why":
    "Houve demasiadas tentativas a partir da sua ligação à internet. Podem ter sido feitas por outras pessoas.",
  "gate.wait_minutes": {
    one: "Pode tentar de novo dentro de {count} minuto.",
    other: "Pode tentar de novo dentro de {count} minutos.",
  },
  "gate.surgery": "Se precisar de ajuda, ligue para o seu médico de família (GP).",
  "gate.code_title": "Introduza o seu código",
  "gate.code": "Qual é o seu código?",
  "gate.code_hint":
    "Foi dado pelo seu médico de família (GP). Tem 8 letras e números, por exemplo {example}",
  "gate.code_missing": "Introduza o seu código",
  "gate.code_shape": "O código tem de ter 8 letras e números",
  "gate.code_unknown": "Não conhecemos este código. Verifique-o e tente de novo",
  "gate.to_code": "Introduzir um código",
  "gate.to_lost": "Pedir o link de novo",
  "gate.lost_title": "Peça o seu link de novo",
  "gate.lost_contact": "Qual é o seu número de telemóvel ou endereço de e-mail?",
  "gate.lost_hint": "Indique o que o seu médico de família (GP) tem.",
  "gate.lost_missing": "Introduza o seu número de telemóvel ou endereço de e-mail",
  "gate.lost_shape":
    "Introduza um número de telemóvel completo, como 07700 900123, ou um endereço de e-mail completo, como name@example.com",
  "gate.lost_send": "Enviar o meu link de novo",
  "gate.lost_done": "Procure uma mensagem do seu médico de família (GP)",
  "gate.lost_done_if":
    "Se conhecermos este número de telefone ou endereço de e-mail, e se tiver um link que ainda pode usar, vamos enviá-lo de novo.",
  "gate.lost_done_when":
    "Isto pode demorar alguns minutos. Por vezes, os e-mails chegam à pasta de spam.",
  "gate.lost_done_nothing":
    "Se não chegar nenhuma mensagem, ligue para o seu médico de família (GP).",
};
