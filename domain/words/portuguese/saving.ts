import type { savingWords as part } from "@/domain/words/english/saving.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const savingWords: Translated<typeof part> = {
  "saving.saved": "Guardado às {time}",
  "saving.ended":
    "Isto não foi guardado. Abra o link de novo e indique a data de nascimento. O que escreveu ainda está aqui.",
  "saving.refused": "Isto não foi guardado. Carregue no botão abaixo para ver porquê.",
  "saving.unreached": "Isto ainda não foi guardado. Não há ligação. Continuamos a tentar.",
};
