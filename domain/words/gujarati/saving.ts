import type { savingWords as part } from "@/domain/words/english/saving.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const savingWords: Translated<typeof part> = {
  "saving.saved": "{time} વાગ્યે સચવાયું",
  "saving.ended": "આ સચવાયું નથી. તમારી લિંક ફરી ખોલો અને જન્મ તારીખ આપો. તમે જે લખ્યું તે હજી અહીં છે.",
  "saving.refused": "આ સચવાયું નથી. કારણ જોવા નીચેનું બટન દબાવો.",
  "saving.unreached": "આ હજી સચવાયું નથી. કનેક્શન નથી. અમે પ્રયત્ન ચાલુ રાખીએ છીએ.",
};
