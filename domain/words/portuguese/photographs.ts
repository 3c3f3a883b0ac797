import type { photographsWords as part } from "@/domain/words/english/photographs.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const photographsWords: Translated<typeof part> = {
  "photographs.place.title": "O que vão mostrar as suas fotografias?",
  "photographs.place.hint":
    "Perguntamos porque as fotografias das mamas, dos órgãos genitais ou do ânus precisam de cuidado especial.",
  "photographs.place.elsewhere": "Outra parte do corpo, como a cara, um braço ou as costas",
  "photographs.place.intimate": "Mamas, órgãos genitais ou ânus",
  "photographs.place.missing": "Escolha o que as suas fotografias vão mostrar",
  "photographs.place.change": "Mudar o que as fotografias vão mostrar",
  "photographs.refused.title": "Não envie estas fotografias",
  "photographs.refused.under_age":
    "Não aceitamos fotografias das mamas, dos órgãos genitais ou do ânus de menores de 18 anos.",
  "photographs.refused.not_asked_for":
    "Só aceitamos fotografias das mamas, dos órgãos genitais ou do ânus quando um médico ou enfermeiro as pediu.",
  "photographs.refused.nobody_asked": "Ninguém em {practice} pediu uma.",
  "photographs.refused.told":
    "Informámos {practice} de que esta parte do corpo tem de ser vista pessoalmente.",
  "photographs.refused.call": "Ligue para {practice} para marcar uma consulta: {phone}",
  "photographs.refused.call_surgery": "Ligue para {practice} para marcar uma consulta.",
  "photographs.refused.others": "Enviar fotografias de outra parte do corpo",
  "photographs.refused.go_on": "Continuar sem fotografias",
  "photographs.title": "Enviar fotografias",
  "photographs.intro":
    "As fotografias ajudam o especialista a ver o problema. Qualquer telemóvel com câmara serve.",
  "photographs.need_not":
    "Não é obrigado(a) a enviar fotografias. Sem elas, a resposta pode demorar mais, ou podemos pedir-lhe que venha cá.",
  "photographs.asked_by": "{name}, de {practice}, pediu fotografias desta parte do corpo.",
  "photographs.asked_by.who":
    "Os médicos e enfermeiros do seu médico de família (GP) e da equipa de especialistas podem ver estas fotografias. Podem ser homens ou mulheres.",
  "photographs.asked_by.instead": "Prefiro ser visto(a) pessoalmente",
  "photographs.guide": "Como tirar uma boa fotografia",
  "photographs.guide.light": "Use a luz do dia. Fique perto de uma janela. Desligue o flash.",
  "photographs.guide.clear": "Afaste o cabelo, a roupa e as joias.",
  "photographs.guide.focus":
    "Toque no sítio no ecrã para o ver nítido. Mantenha o telefone quieto.",
  "photographs.guide.distance": "Não use o zoom. Mantenha o sítio no meio da fotografia.",
  "photographs.guide.size": "Ponha uma régua ou uma moeda ao lado do sítio, e não em cima dele.",
  "photographs.guide.help": "Peça ajuda a alguém se for difícil lá chegar, como nas costas.",
  "photographs.guide.private":
    "Não mostre a cara se o problema não for aí. Não mostre as mamas, os órgãos genitais ou o ânus.",
  "photographs.guide.filters": "Não use filtros nem altere a fotografia de nenhuma forma.",
  "photographs.guide.good": "Bem",
  "photographs.guide.bad": "Mal",
  "photographs.choose": "Tirar ou escolher fotografias",
  "photographs.overview": "De mais longe",
  "photographs.overview.hint": "A cerca de 1 metro. A fotografia mostra que parte do corpo é.",
  "photographs.close_up": "De perto",
  "photographs.close_up.hint":
    "A cerca de 20 centímetros, com uma régua ou uma moeda ao lado do sítio.",
  "photographs.side": "De lado",
  "photographs.side.hint": "Só se o sítio tiver relevo. Segure o telefone ao nível da pele.",
  "photographs.other": "Outra fotografia",
  "photographs.other.hint": "Qualquer outra coisa que o especialista deva ver.",
  "photographs.formats": "Cada fotografia pode ter até {size} MB. Pode enviar {most} fotografias.",
  "photographs.send": "Enviar estas fotografias",
  "photographs.sent": "As fotografias foram enviadas.",
  "photographs.removed": "A fotografia foi removida.",
  "photographs.arrived": "Fotografias que chegaram",
  "photographs.arrived.none": "Ainda não chegou nenhuma fotografia.",
  "photographs.arrived.count": {
    one: "Chegou {count} fotografia.",
    other: "Chegaram {count} fotografias.",
  },
  "photographs.arrived.checking": "Estamos a verificar esta fotografia.",
  "photographs.arrived.look_again": "Verificar de novo",
  "photographs.arrived.good": "Esta fotografia está nítida.",
  "photographs.arrived.again": "Pode removê-la e tirá-la de novo.",
  "photographs.arrived.broken": "Não conseguimos abrir esta fotografia. Remova-a e envie outra.",
  "photographs.arrived.remove": "Remover",
  "photographs.arrived.remove_one": "Remover esta fotografia: {photo}",
  "photographs.arrived.alt": "{photo}, enviada em {moment}",
  "photographs.asked": "Fotografias que pedimos",
  "photographs.asked.there": "Chegou",
  "photographs.asked.poor": "Chegou, mas não está nítida",
  "photographs.asked.missing": "Ainda não chegou",
  "photographs.asked.optional": "Só se o sítio tiver relevo",
  "photographs.waiting":
    "Estas fotografias não tinham chegado quando a página foi fechada. Escolha a mesma fotografia de novo para continuar.",
  "photographs.fault.blurred":
    "Esta fotografia está desfocada. Mantenha o telefone quieto, toque no sítio no ecrã e tire-a de novo.",
  "photographs.fault.too_dark":
    "Esta fotografia está demasiado escura. Vá para perto de uma janela ou acenda mais luz e tire-a de novo.",
  "photographs.fault.too_bright":
    "Esta fotografia está demasiado clara. Desligue o flash ou afaste-se da luz direta e tire-a de novo.",
  "photographs.fault.too_small":
    "Esta fotografia é demasiado pequena. Escolha-a no tamanho completo, e não uma cópia reduzida.",
};
