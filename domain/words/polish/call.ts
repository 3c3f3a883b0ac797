import type { callWords as part } from "@/domain/words/english/call.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const callWords: Translated<typeof part> = {
  "call.title": "Rozmowa wideo",
  "call.asked": "{hub} prosi Pana/Panią o dołączenie do rozmowy wideo.",
  "call.shown_as": "Wszyscy uczestnicy rozmowy zobaczą to imię i nazwisko: {name}",
  "call.ready":
    "Potrzebne są kamera i mikrofon. Proszę usiąść w cichym miejscu, gdzie nikt inny nie słyszy. Rozmowa nie jest nagrywana.",
  "call.ask": "Poproś o wpuszczenie",
  "call.waiting": "Jest Pan/Pani w poczekalni",
  "call.waiting_hint":
    "Ktoś z uczestników rozmowy Pana/Panią wpuści. Proszę nie zamykać tej strony.",
  "call.try": "Sprawdź kamerę i dźwięk",
  "call.try_hint": "Nic nie jest nagrywane, wysyłane ani przechowywane.",
  "call.try_begin": "Rozpocznij test",
  "call.try_running": "Proszę spojrzeć w kamerę i coś powiedzieć.",
  "call.try_listen": "Teraz powinien być słyszalny dzwonek. Czy go słychać?",
  "call.try_heard": "Słyszę dzwonek",
  "call.try_silent": "Nic nie słyszę",
  "call.try_done": "Test jest zakończony.",
  "call.camera": "Kamera",
  "call.microphone": "Mikrofon",
  "call.loudspeaker": "Głośnik",
  "call.try_good": "Działa",
  "call.try_failed": "Nie działa",
  "call.camera_help":
    "Proszę pozwolić przeglądarce na używanie kamery i zamknąć inne aplikacje, które jej używają. Jeśli to nie pomoże, proszę otworzyć link w innej przeglądarce.",
  "call.microphone_help":
    "Proszę pozwolić przeglądarce na używanie mikrofonu, odłączyć słuchawki, mówić głośniej i spróbować ponownie.",
  "call.loudspeaker_help": "Proszę zwiększyć głośność przyciskami z boku i odłączyć słuchawki.",
  "call.turned_away": "Nie wpuszczono Pana/Pani do tej rozmowy",
  "call.over": "Ta rozmowa się zakończyła albo adres jest niepełny",
  "call.left": "Opuścił(a) Pan/Pani rozmowę",
  "call.again": "Poproś o wpuszczenie ponownie",
  "call.used": "Ten link otwarto na innym urządzeniu",
  "call.one_device": "Link działa na jednym urządzeniu i tylko dla tej rozmowy.",
  "call.ask_hub": "Jeśli potrzebna jest pomoc, proszę zadzwonić do {hub}.",
  "call.text": "{hub} prosi o dołączenie teraz do rozmowy wideo: {address}",
  "call.subject": "{hub} prosi o dołączenie do rozmowy wideo",
  "call.email":
    "{hub} prosi o dołączenie teraz do rozmowy wideo. Proszę otworzyć ten adres na telefonie, tablecie lub komputerze z kamerą:",
};
