/**
 * `<div data-call="/calls/ID">`: the call itself. The server says who is in it and under which id;
 * PeerJS carries picture and sound; everything that can be lost comes back by itself.
 */
import { apiOf } from "@/static/js/call/api.js";
import { stayAwake } from "@/static/js/call/awake.js";
import { newControls, offerDevices } from "@/static/js/call/controls.js";
import { goingFrom } from "@/static/js/call/going.js";
import { sendInPlace } from "@/static/js/call/in_place.js";
import { listenToCall } from "@/static/js/call/listen.js";
import { newMarks } from "@/static/js/call/marks.js";
import { openMedia } from "@/static/js/call/media.js";
import { newMessages } from "@/static/js/call/messages.js";
import { newOwnView } from "@/static/js/call/own_view.js";
import { newPeople } from "@/static/js/call/people.js";
import { newPointing } from "@/static/js/call/pointing.js";
import { measure } from "@/static/js/call/quality.js";
import { newRecord } from "@/static/js/call/record.js";
import { newRing } from "@/static/js/call/ring.js";
import { openSignalling } from "@/static/js/call/signalling.js";
import { newTiles } from "@/static/js/call/tiles.js";
import { mediaWords, whoIsThere } from "@/static/js/call/words.js";
import { written } from "@/static/js/call/written.js";

const root = document.querySelector("[data-call]");
if (root) void join(root);

async function join(root) {
  const going = goingFrom(document);
  const anew = () => going.turn(() => turn(() => location.reload()));
  const { call, healSeconds, phone } = root.dataset;
  const api = apiOf(call);
  const status = root.querySelector("[data-call-status]");
  const say = (words) => {
    if (status.textContent !== words) status.textContent = words;
  };
  const ends = [];
  /** Who dialled before there was a picture to answer with: the newest of each. */
  const dialled = new Map();
  let over = false;
  let turning = false;
  let signalling;
  let people;
  let controls;

  // Seat, broker, camera and microphone are asked for at once: none of them waits for another.
  // Whoever has left comes back by a press, and not because a page of theirs was opened.
  const seated = new URLSearchParams(location.search).has("back") ? api.seat(true) : api.seat();
  const reached = seated.then(reach);
  reached.catch(() => {});
  const messages = newMessages(root, api.say);
  say("Opening camera and microphone");
  const media = await openMedia({ changed: () => void changed() });
  if (over) return media.close();
  // Who takes a photograph in this call does so with its camera.
  document.addEventListener("call-camera", ({ detail }) => detail(media));
  ends.push(() => media.close());
  if (media.problem === "refused" || media.problem === "no_microphone") {
    root.querySelector("[data-media-help]").hidden = false;
    return end(mediaWords[media.problem], { again: true });
  }
  say(mediaWords[media.problem] ?? "");
  const own = newOwnView(root.querySelector("[data-own]"), media);
  const tiles = newTiles(root.querySelector("[data-tiles]"));

  let you;
  try {
    await reached;
    if (over) return;
    const seat = await seated;
    you = seat.memberId;
    const marks = newMarks({
      pictureOf: (id) => id === you ? own.marked() : tiles.pictureOf(id),
      mirrored: (id) => id === you && media.facesUser(),
      tell: (mark) => people.tellAll({ mark }),
    });
    const pointing = newPointing(tiles, marks);
    people = newPeople({
      you,
      media,
      tiles,
      ring: newRing(),
      record: newRecord(api.line),
      draw: marks.draw,
      healSeconds: Number(healSeconds),
      phone,
      say,
      signalling,
    });
    ends.push(() => people.close());
    controls = newControls(root, {
      mute: () => media.mute(!media.muted()),
      camera: () => media.switchCamera(!media.cameraOff()),
      turn: () => void media.turn(),
      full: () => void full(),
      self: () => own.toggle(),
      point: () => controls.set("point", { pressed: pointing.toggle() }),
      telephone: () => void by("telephone"),
      video: () => void by("video"),
      again: () => location.reload(),
    });
    take(seat.state);
    for (const connection of dialled.values()) void incoming(connection);
  } catch (error) {
    return end(error.said ?? "The call cannot be reached. Try again", { again: true });
  }
  ends.push(
    listenToCall(`${call}/stream`, () => void reconcile()),
    measure(people.lines, {
      measured: people.measured,
      reported: (row) => void api.quality(row).catch(() => {}),
    }),
    stayAwake(() => void media.wake()),
  );
  addEventListener("pagehide", () => signalling.close());
  addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
  sendInPlace();
  void changed();
  const devices = await media.devices();
  controls.set("turn", { hidden: devices.filter(({ kind }) => kind === "videoinput").length < 2 });
  offerDevices(root, devices, media.choose);

  /** The broker, while the camera still opens. */
  function reach(seat) {
    if (over) return;
    // Read anew, or turned to again, it brings nobody back who has left meanwhile.
    history.replaceState(null, "", location.pathname);
    signalling = openSignalling({
      seat,
      api,
      incoming: (connection) => void incoming(connection),
      asked: (peerId) => people?.byPeer(peerId)?.open(),
      online(yes) {
        root.toggleAttribute("data-offline", !yes);
        if (yes) people?.online();
      },
      replaced: () => end("This call is open in another window of yours", { again: true }),
      // Ended, left, signed out: the server has the page that says so.
      refused: () => going.turn(() => turn(() => location.replace(call))),
    });
    ends.push(() => signalling.close());
  }

  /** Once: asked for again and again, a page that takes long would never come. */
  async function turn(to) {
    if (turning) return;
    turning = true;
    await written();
    to();
  }

  async function reconcile() {
    const state = await api.state().catch(({ status }) => {
      // Signed out, or a guest whose call is over.
      if (status === 401) anew();
    });
    if (!state) return;
    document.dispatchEvent(new Event("call-changed"));
    take(state);
  }

  function take(state) {
    if (over) return;
    // Handed over, or left by another page: this one shows what is so now.
    if (state.members.some(({ id, state }) => id === you && state !== "in")) {
      return anew();
    }
    if (state.state !== root.dataset.state && !show(state)) return anew();
    if (state.waiting) showWaiting(state.waiting);
    messages.show(state.messages);
    showMechanism(state.mechanism);
    const others = state.members.filter(({ id, state }) => id !== you && state === "in");
    people.keep(others);
    showLeave(state.members);
    const unseen = media.cameraOff() ? mediaWords[media.problem] : undefined;
    if (!state.waiting) say(whoIsThere(others) || unseen || "");
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
    root.querySelector("[data-wait]")?.replaceChildren(wait);
    root.querySelector("[data-wait-because]")?.replaceChildren(because);
  }

  /** The last of the hub ends it or hands it over: a home is left alone by nobody. */
  function showLeave(members) {
    const ofHub = members.filter(({ kind, state }) => kind === "operator" && state === "in");
    root.querySelector("[data-leave]").hidden = ofHub.length === 1 && ofHub[0].id === you;
  }

  function showMechanism(mechanism) {
    const byTelephone = mechanism === "telephone";
    root.querySelector("[data-by-telephone]").hidden = !byTelephone;
    root.querySelector("[data-by-video]").hidden = byTelephone;
    for (const name of ["mute", "camera", "point", "full", "self", "telephone"]) {
      controls.set(name, { hidden: byTelephone });
    }
    media.rest(byTelephone);
  }

  const sayWhy = ({ said }) => say(said ?? "That did not arrive. Try again");
  const by = (mechanism) => api.by(mechanism).then(reconcile, sayWhy);
  const full = () =>
    (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen?.())
      ?.catch(() => {});

  /** Somebody dials: it may be that this page has not heard yet who has that id. */
  async function incoming(connection) {
    if (!people) return void dialled.set(connection.peer, connection);
    if (!people.byPeer(connection.peer)) await reconcile();
    const line = people.byPeer(connection.peer);
    if (line) line.answer(connection);
    else connection.close();
  }

  async function changed() {
    if (over || !controls) return;
    own.show();
    controls.set("mute", {
      pressed: media.muted(),
      words: media.muted() ? "Microphone is off" : "Turn microphone off",
    });
    controls.set("camera", {
      pressed: media.cameraOff(),
      words: media.cameraOff() ? "Camera is off" : "Turn camera off",
    });
    await people.changed();
  }

  function end(words, { again }) {
    over = true;
    controls ??= newControls(root, { again: () => location.reload() });
    say(words);
    for (const each of ends) each();
    root.querySelector("[data-again]").hidden = !again;
  }
}
