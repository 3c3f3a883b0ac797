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
  "call.try": "Testar a câmara e o som",
  "call.try_hint": "Nada é gravado, enviado ou guardado.",
  "call.try_begin": "Começar o teste",
  "call.try_running": "Olhe para a câmara e diga alguma coisa.",
  "call.try_listen": "Deve ouvir agora um toque. Está a ouvi-lo?",
  "call.try_heard": "Estou a ouvir",
  "call.try_silent": "Não ouço nada",
  "call.try_done": "O teste terminou.",
  "call.camera": "Câmara",
  "call.microphone": "Microfone",
  "call.loudspeaker": "Altifalante",
  "call.try_good": "Funciona",
  "call.try_failed": "Não funciona",
  "call.camera_help":
    "Deixe o navegador usar a câmara. Feche outras aplicações que a estejam a usar. Se não ajudar, abra a ligação noutro navegador.",
  "call.microphone_help":
    "Deixe o navegador usar o microfone. Desligue os auscultadores, fale mais alto e teste de novo.",
  "call.loudspeaker_help": "Aumente o som com os botões do lado. Desligue os auscultadores.",
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
