import type { whoWords as part } from "@/domain/words/english/who.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const whoWords: Translated<typeof part> = {
  "who.title": "ਜਵਾਬ ਕੌਣ ਦੇ ਰਿਹਾ ਹੈ?",
  "who.patient": "ਮੈਂ ਮਰੀਜ਼ ਹਾਂ",
  "who.other": "ਮੈਂ ਮਰੀਜ਼ ਲਈ ਜਵਾਬ ਦੇ ਰਿਹਾ / ਰਹੀ ਹਾਂ",
  "who.name": "ਤੁਹਾਡਾ ਪੂਰਾ ਨਾਮ",
  "who.relation": "ਤੁਸੀਂ ਮਰੀਜ਼ ਨੂੰ ਕਿਵੇਂ ਜਾਣਦੇ ਹੋ?",
  "who.relation_hint": "ਉਦਾਹਰਨ ਲਈ, ਧੀ, ਦੋਸਤ ਜਾਂ ਦੇਖਭਾਲ ਕਰਨ ਵਾਲਾ",
  "who.why": "ਤੁਸੀਂ ਮਰੀਜ਼ ਲਈ ਜਵਾਬ ਕਿਉਂ ਦੇ ਰਹੇ ਹੋ?",
  "who.why_hint": "ਉਦਾਹਰਨ ਲਈ, ਉਹ ਫ਼ੋਨ ਨਹੀਂ ਵਰਤ ਸਕਦੇ, ਜਾਂ ਉਹ ਬਿਮਾਰ ਹਨ",
  "who.interpreter": "ਦੁਭਾਸ਼ੀਆ",
  "who.interpreter_needed": "ਮਰੀਜ਼ ਨੂੰ ਫ਼ੋਨ ਤੇ ਗੱਲ ਕਰਨ ਅਤੇ ਮੁਲਾਕਾਤਾਂ ਲਈ ਦੁਭਾਸ਼ੀਏ ਦੀ ਲੋੜ ਹੈ",
  "who.home_title": "ਨਿਵਾਸੀ ਦੀ ਮਦਦ ਕੌਣ ਕਰ ਰਿਹਾ ਹੈ?",
  "who.role": "ਕੇਅਰ ਹੋਮ ਵਿੱਚ ਤੁਹਾਡਾ ਕੰਮ",
  "who.capacity": "ਕੀ ਨਿਵਾਸੀ ਇਸ ਬਾਰੇ ਆਪ ਫ਼ੈਸਲਾ ਕਰ ਸਕਦੇ ਹਨ?",
  "who.capacity_hint": "ਪਹਿਲਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਇਸ ਤਰ੍ਹਾਂ ਸਮਝਾਓ ਕਿ ਉਹ ਸਮਝ ਸਕਣ",
  "who.capacity_yes": "ਹਾਂ, ਉਹ ਫ਼ੈਸਲਾ ਕਰ ਸਕਦੇ ਹਨ",
  "who.capacity_no": "ਨਹੀਂ, ਉਹ ਇਸ ਬਾਰੇ ਫ਼ੈਸਲਾ ਨਹੀਂ ਕਰ ਸਕਦੇ",
  "who.best_interests": "ਤੁਸੀਂ ਕਿਸ ਨੂੰ ਪੁੱਛਿਆ, ਅਤੇ ਇਹ ਨਿਵਾਸੀ ਲਈ ਸਭ ਤੋਂ ਚੰਗਾ ਕਿਉਂ ਹੈ?",
  "who.best_interests_hint": "ਜੇ ਨਿਵਾਸੀ ਫ਼ੈਸਲਾ ਨਹੀਂ ਕਰ ਸਕਦੇ ਤਾਂ ਇਸ ਦਾ ਜਵਾਬ ਦਿਓ",
  "who.family": "ਕੀ ਪਰਿਵਾਰ ਨੂੰ ਇਸ ਬਾਰੇ ਪਤਾ ਹੈ?",
  "who.family_yes": "ਹਾਂ, ਪਰਿਵਾਰ ਨੂੰ ਪਤਾ ਹੈ",
  "who.family_no": "ਨਹੀਂ, ਪਰਿਵਾਰ ਨੂੰ ਅਜੇ ਪਤਾ ਨਹੀਂ",
  "who.family_not_wanted": "ਨਿਵਾਸੀ ਨਹੀਂ ਚਾਹੁੰਦੇ ਕਿ ਪਰਿਵਾਰ ਨੂੰ ਪਤਾ ਲੱਗੇ",
};
