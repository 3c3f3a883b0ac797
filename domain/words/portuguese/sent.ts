import type { sentWords as part } from "@/domain/words/english/sent.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const sentWords: Translated<typeof part> = {
  "sent.title": "As suas respostas foram enviadas",
  "sent.declined_title": "Pediu para ser visto(a) pessoalmente",
  "sent.next": "O que acontece a seguir",
  "sent.next_practice":
    "{practice} vê o que enviou. Passa-o ao especialista, ou entra em contacto consigo.",
  "sent.next_service":
    "Um especialista vê o que enviou e escreve a {practice}. Depois, {practice} entra em contacto consigo.",
  "sent.next_declined": "{practice} já sabe e vai entrar em contacto consigo sobre uma consulta.",
  "sent.by": "Se não souber nada até {day}, ligue para {practice}.",
  "sent.by_home": "Se não souber nada até {day}, ligue para o médico de família (GP) do residente.",
  "sent.phone": "O número de telefone é {phone}.",
  "sent.worse": "Se piorar",
  "sent.close": "Já pode fechar esta página. O seu link volta a mostrar esta página até {day}.",
};
