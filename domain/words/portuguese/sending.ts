import type { sendingWords as part } from "@/domain/words/english/sending.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const sendingWords: Translated<typeof part> = {
  "sending.looking": "Estamos a verificar a fotografia.",
  "sending.waiting": "À espera de ser enviada.",
  "sending.percent": "{percent}% enviado.",
  "sending.percent_left": "{percent}% enviado. {left}",
  "sending.unseen": "Vamos verificá-la quando chegar.",
  "sending.send_anyway": "Enviar mesmo assim",
  "sending.leave_out": "Não enviar",
  "sending.left_out": "A fotografia {name} não será enviada.",
  "sending.cancel": "Parar o envio",
  "sending.cancelling": "A parar.",
  "sending.cancelled": "Parado. Esta fotografia não foi enviada.",
  "sending.send_again": "Enviar de novo",
  "sending.try_again": "Tentar de novo",
  "sending.go_on": "Continuar",
  "sending.goes_on_where_it_stopped": "A fotografia {name} continua onde parou.",
  "sending.back": "A ligação voltou. A fotografia {name} continua.",
  "sending.cut": "A ligação perdeu-se. A fotografia continua sozinha quando a ligação voltar.",
  "sending.was_cut": "A ligação perdeu-se enquanto a fotografia {name} era enviada.",
  "sending.fault": "Algo correu mal. Estamos a tentar de novo.",
  "sending.failed": "Algo correu mal. Tente de novo.",
  "sending.ended":
    "Abra o seu link de novo noutro separador e indique a data de nascimento. Depois continue aqui.",
  "sending.send_smaller": "Enviar uma fotografia mais pequena",
  "sending.smaller_means":
    "Uma fotografia mais pequena chega mais depressa e mostra menos pormenores.",
  "sending.smaller_offered":
    "A fotografia {name} está a demorar. Pode enviar uma fotografia mais pequena.",
  "sending.making_smaller": "Estamos a reduzir a fotografia.",
  "sending.cannot_be_smaller": "A fotografia {name} não pode ser reduzida. É enviada como está.",
  "sending.was_larger": "{size} (era {before})",
  "sending.added": "Chegou.",
  "sending.again": "Esta fotografia já cá estava. Guardamo-la uma vez.",
  "sending.how_much": "Quanto da fotografia {name} já chegou",
  "sending.has_arrived": "{percent}% chegou.",
  "sending.discard": "Não enviar",
  "sending.discard_about": "Não enviar a fotografia {name}",
  "sending.take": "Tirar uma fotografia",
  "sending.empty": "Este ficheiro está vazio. Escolha outra fotografia.",
  "sending.cannot_open": "Não é possível abrir este ficheiro. Escolha-o de novo.",
  "sending.left.seconds": "Faltam alguns segundos.",
  "sending.left.minute": "Falta menos de um minuto.",
  "sending.left.minutes": {
    one: "Falta cerca de {count} minuto.",
    other: "Faltam cerca de {count} minutos.",
  },
  "sending.left.hour": "Falta uma hora ou mais.",
  "sending.problem.nothing": "Escolha pelo menos uma fotografia.",
  "sending.problem.not_photograph":
    "Este ficheiro não é uma fotografia que possamos abrir. Escolha outro.",
  "sending.problem.not_photograph_named":
    "O ficheiro {name} não é uma fotografia que possamos abrir. Não foi enviado.",
  "sending.problem.too_large":
    "Esta fotografia é demasiado grande. Uma fotografia pode ter até {size} MB. Tire-a de novo no tamanho normal.",
  "sending.problem.too_much":
    "Foi demasiado de uma vez. Envie até {most} fotografias e {size} MB de cada vez.",
  "sending.problem.cut": "A fotografia não chegou inteira. Envie-a de novo.",
  "sending.problem.no_room":
    "De momento não podemos guardar fotografias. Nada do que enviou antes se perdeu. Tente mais tarde.",
  "sending.problem.full": "Pode enviar {most} fotografias. Remova uma para enviar outra.",
  "sending.problem.many":
    "Foram enviadas e removidas demasiadas fotografias. Ligue para o seu médico de família (GP) se forem precisas mais.",
  "sending.problem.under_way":
    "Há demasiadas fotografias a caminho. Espere até que uma chegue, ou pare uma.",
  "sending.problem.over":
    "Já não se podem enviar nem remover fotografias aqui. Ligue para o seu médico de família (GP) se faltar alguma coisa.",
  "sending.problem.place":
    "Diga primeiro o que as fotografias vão mostrar. Volte uma página atrás.",
  "sending.problem.fast": "Foi muito rápido. Nada se perdeu. Espere um minuto e tente de novo.",
  "sending.problem.again": "Algo correu mal. Tente de novo.",
};
