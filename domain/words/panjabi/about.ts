import type { aboutWords as part } from "@/domain/words/english/about.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const aboutWords: Translated<typeof part> = {
  "about.who_missing": "ਚੁਣੋ ਕਿ ਜਵਾਬ ਕੌਣ ਦੇ ਰਿਹਾ ਹੈ",
  "about.name_missing": "ਆਪਣਾ ਨਾਮ ਭਰੋ",
  "about.name_long": "ਆਪਣੇ ਨਾਮ ਲਈ 200 ਜਾਂ ਘੱਟ ਅੱਖਰ ਵਰਤੋ",
  "about.relation_missing": "ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਮਰੀਜ਼ ਨੂੰ ਕਿਵੇਂ ਜਾਣਦੇ ਹੋ",
  "about.relation_long": "ਇਹ ਦੱਸਣ ਲਈ ਕਿ ਤੁਸੀਂ ਮਰੀਜ਼ ਨੂੰ ਕਿਵੇਂ ਜਾਣਦੇ ਹੋ, 200 ਜਾਂ ਘੱਟ ਅੱਖਰ ਵਰਤੋ",
  "about.why_missing": "ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਮਰੀਜ਼ ਲਈ ਜਵਾਬ ਕਿਉਂ ਦੇ ਰਹੇ ਹੋ",
  "about.why_long": "ਇਹ ਦੱਸਣ ਲਈ ਕਿ ਤੁਸੀਂ ਜਵਾਬ ਕਿਉਂ ਦੇ ਰਹੇ ਹੋ, 1000 ਜਾਂ ਘੱਟ ਅੱਖਰ ਵਰਤੋ",
  "about.role_missing": "ਕੇਅਰ ਹੋਮ ਵਿੱਚ ਆਪਣਾ ਕੰਮ ਭਰੋ",
  "about.role_long": "ਕੇਅਰ ਹੋਮ ਵਿੱਚ ਆਪਣੇ ਕੰਮ ਲਈ 200 ਜਾਂ ਘੱਟ ਅੱਖਰ ਵਰਤੋ",
  "about.capacity_missing": "ਚੁਣੋ ਕਿ ਨਿਵਾਸੀ ਇਸ ਬਾਰੇ ਫ਼ੈਸਲਾ ਕਰ ਸਕਦੇ ਹਨ ਜਾਂ ਨਹੀਂ",
  "about.best_interests_missing": "ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਕਿਸ ਨੂੰ ਪੁੱਛਿਆ, ਅਤੇ ਇਹ ਨਿਵਾਸੀ ਲਈ ਸਭ ਤੋਂ ਚੰਗਾ ਕਿਉਂ ਹੈ",
  "about.best_interests_long": "ਇਹ ਦੱਸਣ ਲਈ ਕਿ ਇਹ ਸਭ ਤੋਂ ਚੰਗਾ ਕਿਉਂ ਹੈ, 2000 ਜਾਂ ਘੱਟ ਅੱਖਰ ਵਰਤੋ",
  "about.family_missing": "ਚੁਣੋ ਕਿ ਪਰਿਵਾਰ ਨੂੰ ਦੱਸਿਆ ਗਿਆ ਸੀ ਜਾਂ ਨਹੀਂ",
};
