import type { messagesWords as part } from "@/domain/words/english/messages.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const messagesWords: Translated<typeof part> = {
  "messages.your_practice": "ਤੁਹਾਡੀ ਜੀਪੀ ਸਰਜਰੀ",
  "messages.text.invitation": "{practice} ਦੇ ਤੁਹਾਡੇ ਲਈ ਕੁਝ ਸਵਾਲ ਹਨ। ਇੱਥੇ ਜਵਾਬ ਦਿਓ: {address}",
  "messages.text.reminder": "{practice} ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਦੀ ਉਡੀਕ ਕਰ ਰਹੀ ਹੈ। ਇੱਥੇ ਜਵਾਬ ਦਿਓ: {address}",
  "messages.text.last_reminder":
    "{practice}: ਇਹ ਲਿੰਕ ਛੇਤੀ ਕੰਮ ਕਰਨਾ ਬੰਦ ਕਰ ਦੇਵੇਗਾ। ਇੱਥੇ ਜਵਾਬ ਦਿਓ: {address}",
  "messages.text.recovery": "{practice}: ਇਹ ਉਹ ਲਿੰਕ ਹੈ ਜੋ ਤੁਸੀਂ ਮੰਗਿਆ ਸੀ। {address}",
  "messages.text.letter": "{practice} ਕੋਲ ਤੁਹਾਡੇ ਲਈ ਇੱਕ ਚਿੱਠੀ ਹੈ। ਇੱਥੇ ਪੜ੍ਹੋ: {address}",
  "messages.text.letter_reminder": "{practice}: ਤੁਹਾਡੀ ਚਿੱਠੀ ਉਡੀਕ ਵਿੱਚ ਹੈ। ਇੱਥੇ ਪੜ੍ਹੋ: {address}",
  "messages.text.reply": "{practice} ਨੇ ਤੁਹਾਨੂੰ ਜਵਾਬ ਦਿੱਤਾ ਹੈ। ਇੱਥੇ ਪੜ੍ਹੋ: {address}",
  "messages.subject.invitation": "{practice} ਵੱਲੋਂ ਸਵਾਲ",
  "messages.subject.reminder": "ਯਾਦ ਦਹਾਨੀ: {practice} ਵੱਲੋਂ ਸਵਾਲ",
  "messages.subject.recovery": "ਉਹ ਲਿੰਕ ਜੋ ਤੁਸੀਂ ਮੰਗਿਆ ਸੀ",
  "messages.subject.letter": "{practice} ਵੱਲੋਂ ਇੱਕ ਚਿੱਠੀ",
  "messages.subject.letter_reminder": "ਯਾਦ ਦਹਾਨੀ: {practice} ਵੱਲੋਂ ਇੱਕ ਚਿੱਠੀ",
  "messages.subject.reply": "{practice} ਵੱਲੋਂ ਜਵਾਬ",
  "messages.email.hello": "ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ,",
  "messages.email.invitation":
    "{practice} ਦੇ ਤੁਹਾਡੇ ਲਈ ਕੁਝ ਸਵਾਲ ਹਨ। ਤੁਸੀਂ ਫ਼ੋਨ, ਟੈਬਲੇਟ ਜਾਂ ਕੰਪਿਊਟਰ ਤੇ ਜਵਾਬ ਦੇ ਸਕਦੇ ਹੋ।",
  "messages.email.reminder":
    "{practice} ਦੇ ਤੁਹਾਡੇ ਲਈ ਕੁਝ ਸਵਾਲ ਹਨ ਅਤੇ ਉਹ ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਦੀ ਉਡੀਕ ਕਰ ਰਹੇ ਹਨ। ਜੋ ਜਵਾਬ ਤੁਸੀਂ ਦੇ ਚੁੱਕੇ ਹੋ ਉਹ ਸੰਭਾਲੇ ਹੋਏ ਹਨ।",
  "messages.email.last_reminder":
    "{practice} ਦੇ ਤੁਹਾਡੇ ਲਈ ਕੁਝ ਸਵਾਲ ਹਨ। ਲਿੰਕ ਛੇਤੀ ਕੰਮ ਕਰਨਾ ਬੰਦ ਕਰ ਦੇਵੇਗਾ। ਜੋ ਜਵਾਬ ਤੁਸੀਂ ਦੇ ਚੁੱਕੇ ਹੋ ਉਹ ਸੰਭਾਲੇ ਹੋਏ ਹਨ।",
  "messages.email.recovery": "ਤੁਸੀਂ ਸਾਨੂੰ ਇਹ ਲਿੰਕ ਦੁਬਾਰਾ ਭੇਜਣ ਲਈ ਕਿਹਾ ਸੀ।",
  "messages.email.letter": "{practice} ਕੋਲ ਤੁਹਾਡੇ ਲਈ ਇੱਕ ਚਿੱਠੀ ਹੈ।",
  "messages.email.letter_reminder": "{practice} ਕੋਲ ਤੁਹਾਡੇ ਲਈ ਇੱਕ ਚਿੱਠੀ ਹੈ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਅਜੇ ਨਹੀਂ ਪੜ੍ਹਿਆ।",
  "messages.email.reply": "ਤੁਸੀਂ {practice} ਨੂੰ ਇੱਕ ਸਵਾਲ ਪੁੱਛਿਆ ਸੀ। ਜਵਾਬ ਆ ਗਿਆ ਹੈ।",
  "messages.email.open": "ਇਹ ਲਿੰਕ ਖੋਲ੍ਹੋ:",
  "messages.email.birth": "ਪੰਨਾ ਤੁਹਾਡੀ ਜਨਮ ਮਿਤੀ ਪੁੱਛਦਾ ਹੈ। ਇਹ ਇਸ ਲਈ ਹੈ ਕਿ ਕੋਈ ਹੋਰ ਇਸ ਨੂੰ ਨਾ ਖੋਲ੍ਹ ਸਕੇ।",
  "messages.email.until": "ਲਿੰਕ {moment} ਤੱਕ ਕੰਮ ਕਰਦਾ ਹੈ।",
  "messages.email.lost": "ਜੇ ਲਿੰਕ ਹੁਣ ਕੰਮ ਨਹੀਂ ਕਰਦਾ, ਤਾਂ ਇੱਥੇ ਨਵਾਂ ਮੰਗੋ:",
  "messages.email.call": "ਜੇ ਤੁਹਾਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ {practice} ਨੂੰ {phone} ਤੇ ਫ਼ੋਨ ਕਰੋ।",
  "messages.email.call_practice": "ਜੇ ਤੁਹਾਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ {practice} ਨੂੰ ਫ਼ੋਨ ਕਰੋ।",
  "messages.email.private":
    "ਇਸ ਈਮੇਲ ਵਿੱਚ ਤੁਹਾਡੀ ਸਿਹਤ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਦਾ ਜਵਾਬ ਨਾ ਦਿਓ: ਜਵਾਬ ਕੋਈ ਨਹੀਂ ਪੜ੍ਹਦਾ।",
};
