import type { callWords as part } from "@/domain/words/english/call.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const callWords: Translated<typeof part> = {
  "call.title": "Videochamada",
  "call.asked": "{hub} pede-lhe que entre numa videochamada.",
  "call.shown_as": "Todas as pessoas na chamada vão ver este nome: {name}",
  "call.ready":
    "Precisa de uma câmara e de um microfone. Sente-se num lugar calmo, onde mais ninguém o possa ouvir. A chamada não é gravada.",
  "call.ask": "Pedir para entrar",
  "call.waiting": "Está na sala de espera",
  "call.waiting_hint": "Alguém na chamada vai deixá-lo entrar. Mantenha esta página aberta.",
  "call.turned_away": "Não o deixaram entrar nesta chamada",
  "call.over": "Esta chamada terminou, ou o endereço não está completo",
  "call.left": "Saiu da chamada",
  "call.again": "Pedir outra vez para entrar",
  "call.used": "Esta ligação foi aberta noutro aparelho",
  "call.one_device": "A ligação funciona num só aparelho e só para esta chamada.",
  "call.ask_hub": "Se precisar de ajuda, telefone para {hub}.",
  "call.text": "{hub} pede-lhe que entre agora numa videochamada: {address}",
  "call.subject": "{hub} pede-lhe que entre numa videochamada",
  "call.email":
    "{hub} pede-lhe que entre agora numa videochamada. Abra este endereço num telemóvel, tablet ou computador com câmara:",
};
