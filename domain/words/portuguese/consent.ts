import type { consentWords as part } from "@/domain/words/english/consent.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const consentWords: Translated<typeof part> = {
  "consent.title": "Antes de começar",
  "consent.title_resident": "Antes de o residente começar",
  "consent.why": "Porque perguntamos",
  "consent.why_photographs":
    "{practice} quer consultar um especialista sobre este problema. O especialista lê as suas respostas e vê as suas fotografias.",
  "consent.why_answers":
    "{practice} quer consultar um especialista sobre este problema. O especialista lê as suas respostas.",
  "consent.limits": "O que pode escapar",
  "consent.limits_photographs":
    "Numa fotografia podem escapar coisas que alguém pode ver ou sentir pessoalmente. Podemos pedir-lhe que venha cá.",
  "consent.limits_answers":
    "Nas respostas podem escapar coisas que alguém pode ver pessoalmente. Podemos pedir-lhe que venha cá.",
  "consent.who_sees": "Quem vê",
  "consent.who_sees_body":
    "Os funcionários de {practice} e a equipa de especialistas. Podem ser homens ou mulheres.",
  "consent.where": "Onde fica guardado",
  "consent.where_body":
    "É enviado em segurança e guardado no seu registo de saúde. Pode pedir a {practice} que lho mostre. As fotografias que tirar também ficam no seu telefone até as apagar.",
  "consent.next": "O que acontece a seguir",
  "consent.next_to_practice": "{practice} vê o que enviar. Depois, pode passá-lo ao especialista.",
  "consent.next_to_service": "O que enviar vai diretamente para a equipa de especialistas.",
  "consent.choice": "Pode dizer que não",
  "consent.choice_body":
    "Não é obrigado(a) a fazer isto. Em vez disso, pode ser visto(a) pessoalmente. Pode mudar de ideias a qualquer momento. Os seus cuidados de saúde não serão afetados.",
  "consent.statement_photographs":
    "Concordo que sejam tiradas fotografias, guardadas no meu registo de saúde e partilhadas em segurança com a equipa de especialistas, para que possam dar conselhos sobre os meus cuidados de saúde. Compreendo que numa fotografia podem escapar coisas e que me podem pedir para ir a uma consulta. Posso dizer que não, ou mudar de ideias, e os meus cuidados de saúde não serão afetados.",
  "consent.statement_answers":
    "Concordo que as minhas respostas sejam guardadas no meu registo de saúde e partilhadas em segurança com a equipa de especialistas, para que possam dar conselhos sobre os meus cuidados de saúde. Posso dizer que não, ou mudar de ideias, e os meus cuidados de saúde não serão afetados.",
  "consent.question": "Concorda?",
  "consent.yes": "Sim, concordo e quero continuar",
  "consent.no": "Não, prefiro ser visto(a) pessoalmente",
  "consent.question_for_them": "O paciente concorda?",
  "consent.yes_for_them": "Sim, concorda e quer continuar",
  "consent.no_for_them": "Não, prefere ser visto pessoalmente",
  "consent.missing": "Escolha sim ou não",
  "consent.decided_by": "Quem decidiu isto?",
  "consent.decided_by_hint": "Responda aqui se escolheu sim",
  "consent.own_decision": "O próprio paciente decidiu",
  "consent.parent": "Eu decidi, como pai, mãe ou tutor",
  "consent.attorney": "Eu decidi, como procurador ou representante para a saúde",
  "consent.best_interests": "O paciente não pode decidir, e isto é o melhor para ele",
  "consent.decided_by_missing": "Escolha quem decidiu isto",
};
