import type { insteadWords as part } from "@/domain/words/english/instead.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const insteadWords: Translated<typeof part> = {
  "instead.title": "ਇਸ ਦੀ ਥਾਂ ਆਪ ਆ ਕੇ ਮਿਲਣਾ",
  "instead.body":
    "ਕੋਈ ਗੱਲ ਨਹੀਂ, ਅਤੇ ਤੁਹਾਡੀ ਦੇਖਭਾਲ ਤੇ ਕੋਈ ਅਸਰ ਨਹੀਂ ਪਵੇਗਾ। ਅਸੀਂ {practice} ਨੂੰ ਦੱਸਾਂਗੇ। ਉਹ ਤੁਹਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰਕੇ ਦੱਸਣਗੇ ਕਿ ਅੱਗੇ ਕੀ ਕਰਨਾ ਹੈ।",
  "instead.because": "ਕੀ ਤੁਸੀਂ {practice} ਨੂੰ ਕੁਝ ਦੱਸਣਾ ਚਾਹੁੰਦੇ ਹੋ? (ਵਿਕਲਪਿਕ)",
  "instead.long": "{most} ਜਾਂ ਘੱਟ ਅੱਖਰ ਵਰਤੋ",
  "instead.send": "ਮੇਰੀ ਜੀਪੀ ਸਰਜਰੀ ਨੂੰ ਦੱਸੋ",
  "instead.go_back": "ਵਾਪਸ ਜਾਓ ਅਤੇ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦਿਓ",
};
