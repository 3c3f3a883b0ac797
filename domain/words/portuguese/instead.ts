import type { insteadWords as part } from "@/domain/words/english/instead.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const insteadWords: Translated<typeof part> = {
  "instead.title": "Ser visto(a) pessoalmente",
  "instead.body":
    "Não há problema, e os seus cuidados de saúde não serão afetados. Vamos informar {practice}. Vão entrar em contacto consigo sobre o que fazer a seguir.",
  "instead.because": "Quer dizer alguma coisa a {practice}? (opcional)",
  "instead.long": "Use no máximo {most} caracteres",
  "instead.send": "Informar o meu médico de família (GP)",
  "instead.go_back": "Voltar e responder às perguntas",
};
