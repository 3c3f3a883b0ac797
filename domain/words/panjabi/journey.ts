import type { journeyWords as part } from "@/domain/words/english/journey.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const journeyWords: Translated<typeof part> = {
  "journey.save": "ਸੰਭਾਲੋ ਅਤੇ ਅੱਗੇ ਵਧੋ",
  "journey.for_them": "ਜਿਸ ਵਿਅਕਤੀ ਦੀ ਤੁਸੀਂ ਮਦਦ ਕਰ ਰਹੇ ਹੋ ਉਸ ਲਈ ਜਵਾਬ ਦਿਓ।",
  "journey.kept":
    "ਜਦੋਂ ਤੁਸੀਂ ਬਟਨ ਦਬਾਉਂਦੇ ਹੋ ਤਾਂ ਅਸੀਂ ਹਰ ਜਵਾਬ ਸੰਭਾਲ ਲੈਂਦੇ ਹਾਂ। ਤੁਸੀਂ ਰੁਕ ਸਕਦੇ ਹੋ ਅਤੇ {day} ਤੱਕ ਇਸੇ ਲਿੰਕ ਨਾਲ ਵਾਪਸ ਆ ਸਕਦੇ ਹੋ।",
  "journey.not_taken": "ਅਸੀਂ ਇਹ ਸੰਭਾਲ ਨਹੀਂ ਸਕੇ। ਆਪਣਾ ਲਿੰਕ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ ਅਤੇ ਦੇਖੋ ਕਿ ਕੀ ਸੰਭਾਲਿਆ ਗਿਆ।",
  "journey.progress": "ਸਵਾਲ {number}, ਕੁੱਲ {count}",
  "journey.i_do_not_know": "ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ",
  "journey.own_language": "ਤੁਸੀਂ ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ ਲਿਖ ਸਕਦੇ ਹੋ।",
  "journey.missing_choice": "ਇੱਕ ਜਵਾਬ ਚੁਣੋ",
  "journey.missing_several": "ਘੱਟੋ-ਘੱਟ ਇੱਕ ਜਵਾਬ ਚੁਣੋ",
  "journey.missing_words": "ਜਵਾਬ ਲਿਖੋ, ਜਾਂ ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ ਦਬਾਓ",
  "journey.missing_place": "ਸਰੀਰ ਤੇ ਥਾਂ ਚੁਣੋ, ਜਾਂ ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ ਦਬਾਓ",
  "journey.long": "{most} ਜਾਂ ਘੱਟ ਅੱਖਰ ਵਰਤੋ",
  "journey.number_wrong": "ਇੱਕ ਨੰਬਰ ਭਰੋ, ਉਦਾਹਰਨ ਲਈ 6",
  "journey.number_high": "{most} ਜਾਂ ਇਸ ਤੋਂ ਘੱਟ ਨੰਬਰ ਭਰੋ",
  "journey.date_wrong": "ਸਹੀ ਮਿਤੀ ਭਰੋ",
  "journey.one_alone": "ਤੁਸੀਂ ਇਹ ਜਵਾਬ ਹੋਰਾਂ ਨਾਲ ਨਹੀਂ ਚੁਣ ਸਕਦੇ: {answer}",
  "journey.side_wrong": "ਉਸ ਥਾਂ ਦਾ ਇਹ ਪਾਸਾ ਨਹੀਂ ਹੈ। ਕੋਈ ਹੋਰ ਪਾਸਾ ਚੁਣੋ, ਜਾਂ ਕੋਈ ਪਾਸਾ ਨਹੀਂ",
  "journey.over": "ਇਸ ਲਿੰਕ ਦੀ ਹੁਣ ਲੋੜ ਨਹੀਂ ਹੈ",
  "journey.over_body":
    "{practice} ਹੁਣ ਇਸ ਲਿੰਕ ਰਾਹੀਂ ਜਵਾਬਾਂ ਦੀ ਉਡੀਕ ਨਹੀਂ ਕਰ ਰਹੀ। ਤੁਹਾਨੂੰ ਕੁਝ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ ਹੈ। ਜੇ ਕੋਈ ਸਵਾਲ ਹੈ ਤਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।",
};
