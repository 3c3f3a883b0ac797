import type { postWords as part } from "@/domain/words/english/post.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const postWords: Translated<typeof part> = {
  "post.title.history": "{practice} ਵੱਲੋਂ ਸਵਾਲ",
  "post.title.letter": "{practice} ਵੱਲੋਂ ਇੱਕ ਚਿੱਠੀ",
  "post.dear": "ਪਿਆਰੇ {name},",
  "post.history": "ਸਾਡੇ ਤੁਹਾਡੇ ਲਈ ਕੁਝ ਸਵਾਲ ਹਨ। ਤੁਸੀਂ ਫ਼ੋਨ, ਟੈਬਲੇਟ ਜਾਂ ਕੰਪਿਊਟਰ ਤੇ ਜਵਾਬ ਦੇ ਸਕਦੇ ਹੋ।",
  "post.letter": "ਸਾਡੇ ਕੋਲ ਤੁਹਾਡੇ ਲਈ ਇੱਕ ਚਿੱਠੀ ਹੈ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਫ਼ੋਨ, ਟੈਬਲੇਟ ਜਾਂ ਕੰਪਿਊਟਰ ਤੇ ਪੜ੍ਹ ਸਕਦੇ ਹੋ।",
  "post.scan": "ਆਪਣੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਇਸ ਚੌਰਸ ਵੱਲ ਕਰੋ। ਫਿਰ ਜੋ ਲਿੰਕ ਦਿਖੇ ਉਸ ਨੂੰ ਖੋਲ੍ਹੋ।",
  "post.square": "ਫ਼ੋਨ ਨਾਲ ਸਕੈਨ ਕਰਨ ਲਈ ਚੌਰਸ",
  "post.type": "ਜਾਂ ਇਹ ਪਤਾ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਲਿਖੋ:",
  "post.code": "ਫਿਰ ਇਹ ਕੋਡ ਲਿਖੋ:",
  "post.birth": "ਪੰਨਾ ਤੁਹਾਡੀ ਜਨਮ ਮਿਤੀ ਪੁੱਛਦਾ ਹੈ। ਇਹ ਇਸ ਲਈ ਹੈ ਕਿ ਕੋਈ ਹੋਰ ਇਸ ਨੂੰ ਨਾ ਖੋਲ੍ਹ ਸਕੇ।",
  "post.until": "ਤੁਸੀਂ ਇਸ ਨੂੰ {moment} ਤੱਕ ਵਰਤ ਸਕਦੇ ਹੋ।",
  "post.help": "ਜੇ ਤੁਹਾਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਜਾਂ ਤੁਸੀਂ ਆਪ ਆ ਕੇ ਮਿਲਣਾ ਚਾਹੁੰਦੇ ਹੋ, ਤਾਂ {practice} ਨੂੰ {phone} ਤੇ ਫ਼ੋਨ ਕਰੋ।",
  "post.help_practice": "ਜੇ ਤੁਹਾਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਜਾਂ ਤੁਸੀਂ ਆਪ ਆ ਕੇ ਮਿਲਣਾ ਚਾਹੁੰਦੇ ਹੋ, ਤਾਂ {practice} ਨੂੰ ਫ਼ੋਨ ਕਰੋ।",
};
