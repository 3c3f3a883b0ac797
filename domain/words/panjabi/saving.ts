import type { savingWords as part } from "@/domain/words/english/saving.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const savingWords: Translated<typeof part> = {
  "saving.saved": "{time} ਵਜੇ ਸੰਭਾਲਿਆ ਗਿਆ",
  "saving.ended":
    "ਇਹ ਸੰਭਾਲਿਆ ਨਹੀਂ ਗਿਆ। ਆਪਣਾ ਲਿੰਕ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ ਅਤੇ ਜਨਮ ਮਿਤੀ ਦਿਓ। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ ਉਹ ਅਜੇ ਵੀ ਇੱਥੇ ਹੈ।",
  "saving.refused": "ਇਹ ਸੰਭਾਲਿਆ ਨਹੀਂ ਗਿਆ। ਕਾਰਨ ਦੇਖਣ ਲਈ ਹੇਠਲਾ ਬਟਨ ਦਬਾਓ।",
  "saving.unreached": "ਇਹ ਅਜੇ ਸੰਭਾਲਿਆ ਨਹੀਂ ਗਿਆ। ਕਨੈਕਸ਼ਨ ਨਹੀਂ ਹੈ। ਅਸੀਂ ਕੋਸ਼ਿਸ਼ ਕਰ ਰਹੇ ਹਾਂ।",
};
