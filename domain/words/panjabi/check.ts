import type { checkWords as part } from "@/domain/words/english/check.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const checkWords: Translated<typeof part> = {
  "check.title": "ਆਪਣੇ ਜਵਾਬ ਦੇਖ ਲਓ",
  "check.change": "ਬਦਲੋ",
  "check.who": "ਜਵਾਬ ਕੌਣ ਦੇ ਰਿਹਾ ਹੈ",
  "check.consent": "ਸਹਿਮਤੀ",
  "check.agreed": "ਸਹਿਮਤ",
  "check.photographs": "ਫ਼ੋਟੋਆਂ",
  "check.photographs_here": {
    one: "{count} ਫ਼ੋਟੋ ਪਹੁੰਚ ਗਈ ਹੈ",
    other: "{count} ਫ਼ੋਟੋਆਂ ਪਹੁੰਚ ਗਈਆਂ ਹਨ",
  },
  "check.not_answered": "ਅਜੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ",
  "check.nothing_said": "ਕੁਝ ਨਹੀਂ",
  "check.missing_title": "ਭੇਜਣ ਤੋਂ ਪਹਿਲਾਂ",
  "check.missing_answer": "ਇਸ ਸਵਾਲ ਦਾ ਜਵਾਬ ਦਿਓ: {question}",
  "check.no_photograph":
    "ਕੋਈ ਫ਼ੋਟੋ ਨਹੀਂ ਪਹੁੰਚੀ। ਫ਼ੋਟੋਆਂ ਨਾਲ ਮਾਹਰ ਡਾਕਟਰ ਨੂੰ ਮਦਦ ਮਿਲਦੀ ਹੈ। ਜੇ ਹੋ ਸਕੇ ਤਾਂ ਹੁਣੇ ਜੋੜੋ। ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਤੋਂ ਬਿਨਾਂ ਵੀ ਭੇਜ ਸਕਦੇ ਹੋ।",
  "check.add_photographs": "ਫ਼ੋਟੋਆਂ ਜੋੜੋ",
  "check.before": "ਜਦੋਂ ਤੁਸੀਂ ਭੇਜੋ ਦਬਾਓਗੇ, ਤਾਂ ਤੁਹਾਡੇ ਜਵਾਬ {practice} ਨੂੰ ਜਾਣਗੇ।",
  "check.before_service": "ਜਦੋਂ ਤੁਸੀਂ ਭੇਜੋ ਦਬਾਓਗੇ, ਤਾਂ ਤੁਹਾਡੇ ਜਵਾਬ {practice} ਅਤੇ ਮਾਹਰ ਡਾਕਟਰਾਂ ਦੀ ਟੀਮ ਨੂੰ ਜਾਣਗੇ।",
  "check.send": "ਭੇਜੋ",
};
