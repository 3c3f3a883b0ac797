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
