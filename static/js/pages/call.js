/**
 * `<div data-call="/calls/ID">`: the call itself. The server says who is in it and under which id;
 * PeerJS carries picture and sound; everything that can be lost comes back by itself.
 */
import { apiOf } from "@/static/js/call/api.js";
import { newControls, offerDevices } from "@/static/js/call/controls.js";
import { newLine } from "@/static/js/call/line.js";
import { listenToCall } from "@/static/js/call/listen.js";
import { openMedia } from "@/static/js/call/media.js";
import { newMessages } from "@/static/js/call/messages.js";
import { measure } from "@/static/js/call/quality.js";
import { newRing } from "@/static/js/call/ring.js";
import { openSignalling } from "@/static/js/call/signalling.js";
import { soundFirst } from "@/static/js/call/sound_first.js";
import { newTiles } from "@/static/js/call/tiles.js";

const root = document.querySelector("[data-call]");
if (root) void join(root);

async function join(root) {
  const { call, healSeconds, phone } = root.dataset;
  const api = apiOf(call);
  const tiles = newTiles(root.querySelector("[data-tiles]"));
  const lines = new Map();
  const ring = newRing();
  const messages = newMessages(root, api.say);
  const status = root.querySelector("[data-call-status]");
  const say = (words) => {
    if (status.textContent !== words) status.textContent = words;
  };
  let signalling;
  let you;
  let over = false;
  let stopListening = () => {};
  let stopMeasuring = () => {};

  say("Opening camera and microphone");
  const media = await openMedia({ changed: () => void sendAll() });
  if (media.problem === "refused" || media.problem === "no_microphone") {
    say(mediaWords[media.problem]);
    root.querySelector("[data-media-help]").hidden = false;
    return;
  }
  if (media.problem) say(mediaWords[media.problem]);
  const own = root.querySelector("[data-own]");
  own.srcObject = media.stream;
  const sound = soundFirst(() => lines.values(), media, (kind) => {
    say(kind === "audio_only" ? "The line is poor: sound only for now" : "The picture is back");
    void api.line(kind).catch(() => {});
  });
  const controls = newControls(root, {
    mute: () => media.mute(!media.muted()),
    camera: () => media.switchCamera(!media.cameraOff()),
    turn: () => void media.turn(),
    full: () => void root.requestFullscreen?.().catch(() => {}),
    self: () => own.hidden = !own.hidden,
    again: () => location.reload(),
  });
  showControls();
  offerDevices(root, await media.devices(), media.choose);

  try {
    const seat = await api.seat();
    you = seat.memberId;
    signalling = openSignalling({
      seat,
      api,
      incoming,
      online(yes) {
        root.toggleAttribute("data-offline", !yes);
        if (yes) { for (const line of lines.values()) line.open(); }
      },
      replaced: () => end("This call is open in another window of yours", { again: true }),
    });
  } catch (error) {
    return end(error.said ?? "The call cannot be reached. Try again", { again: true });
  }
  stopListening = listenToCall(`${call}/stream`, () => void reconcile());
  stopMeasuring = measure(() => lines.values(), {
    measured: (figures) => void sound.heard(figures),
    reported: (row) => void api.quality(row).catch(() => {}),
  });
  addEventListener("pagehide", () => signalling.close());

  /** Everybody who is in the call has a line, and nobody else. */
  async function reconcile() {
    const state = await api.state().catch(({ status }) => {
      // Signed out, or a guest whose call is over.
      if (status === 401) location.reload();
    });
    if (!state || over) return;
    document.dispatchEvent(new Event("call-changed"));
    // Handed over, or left by another page: this one shows what is so now.
    if (state.members.some(({ id, state }) => id === you && state !== "in")) {
      return location.reload();
    }
    if (state.state !== root.dataset.state && !show(state)) return location.reload();
    if (state.waiting) return showWaiting(state.waiting);
    messages.show(state.messages);
    const others = state.members.filter(({ id, state }) => id !== you && state === "in");
    const ids = new Set(others.map(({ id }) => id));
    for (const [id, line] of lines) {
      if (ids.has(id)) continue;
      line.close();
      lines.delete(id);
    }
    tiles.keepOnly(ids);
    for (const member of others) lineTo(member).find(member.peerId);
    if (others.length === 0) say("Nobody else is in the call");
    else if (others.every(({ peerId }) => !peerId)) say(`Waiting for ${others[0].name}`);
    else if (!sound.isOn()) say("");
  }

  /** From waiting to live without a new page: camera, microphone and broker stand ready. */
  function show({ state }) {
    if (!["waiting", "ringing", "live"].includes(state)) return false;
    root.dataset.state = state;
    for (const panel of root.querySelectorAll("[data-while]")) {
      panel.hidden = !panel.dataset.while.split(" ").includes(state);
    }
    return true;
  }

  function showWaiting({ place, wait, because }) {
    say(place);
    root.querySelector("[data-wait]").textContent = wait;
    root.querySelector("[data-wait-because]").textContent = because;
  }

  function lineTo(member) {
    const known = lines.get(member.id);
    if (known) return known;
    let lostSaid = false;
    const line = newLine({
      member,
      // Ids sort by when they were made: whoever came later dials.
      dials: you > member.id,
      signalling,
      media,
      heard(stream) {
        tiles.show(member, stream);
        sound.keep();
      },
      state(what) {
        ring.stop();
        if (what === "up" && lostSaid) void api.line("returned").catch(() => {});
        if (what === "up") lostSaid = false;
        tiles.say(member, what === "up" ? "" : "Reconnecting…");
      },
    });
    const limit = Number(healSeconds) * 1000;
    const timer = setInterval(() => {
      if (!lines.has(member.id) || over) return clearInterval(timer);
      const down = line.downFor();
      if (down > 5000 && !lostSaid) {
        lostSaid = true;
        void api.line("lost").catch(() => {});
      }
      if (down <= limit) return;
      tiles.say(member, `The line to ${member.name} is lost. Call ${phone} by telephone`);
      void ring.start();
    }, 1000);
    lines.set(member.id, line);
    return line;
  }

  /** Somebody dials: it may be that this page has not heard yet who has that id. */
  async function incoming(connection) {
    const find = () => [...lines.values()].find((line) => line.peerId() === connection.peer);
    if (!find()) await reconcile();
    const line = find();
    if (line) line.answer(connection);
    else connection.close();
  }

  async function sendAll() {
    showControls();
    own.srcObject = media.stream;
    for (const line of lines.values()) await line.send();
  }

  function showControls() {
    controls.set("mute", {
      pressed: media.muted(),
      words: media.muted() ? "Microphone is off" : "Turn microphone off",
    });
    controls.set("camera", {
      pressed: media.cameraOff(),
      words: media.cameraOff() ? "Camera is off" : "Turn camera off",
    });
  }

  function end(words, { again }) {
    over = true;
    say(words);
    stopListening();
    stopMeasuring();
    for (const line of lines.values()) line.close();
    lines.clear();
    media.close();
    controls.set("again", { hidden: !again });
  }
}

const mediaWords = {
  refused: "The microphone is not allowed",
  no_microphone: "No microphone was found",
  no_camera: "No camera was found: you will be heard, and not seen",
};
