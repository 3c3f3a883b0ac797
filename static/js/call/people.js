/** Everybody who is in the call has a line, and nobody else. */
import { newLine } from "@/static/js/call/line.js";
import { watchLoss } from "@/static/js/call/losses.js";
import { applyPicture, atFirst, nextPicture } from "@/static/js/call/sound_first.js";
import { ownWords, wordsOf } from "@/static/js/call/words.js";

/** From so many measures on a line is no new one. */
const settled = 2;

/** `reconcile()` asks the server who is in it; `say(words)` is said to whoever sits here. */
export function newPeople(parts) {
  const { you, media, tiles, ring, record, draw, healSeconds, phone, say } = parts;
  const people = new Map();

  function person(member) {
    const known = people.get(member.id);
    if (known) return known;
    const made = { member, how: "", far: {}, picture: atFirst, measures: 0, rings: false };
    made.line = newLine({
      member,
      // Ids sort by when they were made: whoever came later dials.
      dials: you > member.id,
      signalling: parts.signalling,
      stream: media.stream,
      sent: media.sent,
      rests: media.resting,
      heard(stream) {
        tiles.show(member, stream);
        made.measures = 0;
        void apply(made);
      },
      opened: () => tell(made),
      told: (what) => hear(made, what),
      state(what) {
        made.how = what === "up" ? "" : "reconnecting";
        show(made);
      },
    });
    made.unwatch = watchLoss(made.line, healSeconds, {
      lost: () => record({ kind: "lost", of: member.id }),
      returned(seconds) {
        made.rings = false;
        ring.stop();
        record({ kind: "returned", of: member.id, seconds: String(seconds) });
      },
      givenUp() {
        made.how = "given_up";
        made.rings = true;
        show(made);
        void ring.start();
        addEventListener("pointerdown", () => ring.stop(), { once: true });
      },
    });
    people.set(member.id, made);
    return made;
  }

  const apply = ({ line, picture, measures }) =>
    applyPicture(line.connection(), picture.level, {
      others: people.size,
      isNew: measures < settled,
    });

  const show = (each) =>
    tiles.say(each.member, wordsOf(each, phone), { dark: each.far.picture === "off" });

  /** How things stand here, for their page to show. */
  function tell(each) {
    const off = media.cameraOff();
    each.line.tell({
      picture: off ? "off" : each.picture.level,
      sound: media.muted() ? "off" : "on",
    });
  }

  function hear(each, { picture, sound, heard, mark }) {
    if (typeof picture === "string") each.far = { picture, sound };
    if (heard && typeof heard.concealedPercent === "number") each.heard = heard;
    if (mark) draw(mark);
    show(each);
  }

  return {
    /** Those who are in it now. */
    keep(members) {
      const before = people.size;
      const ids = new Set(members.map(({ id }) => id));
      for (const [id, each] of people) {
        if (ids.has(id)) continue;
        if (each.rings) ring.stop();
        each.unwatch();
        each.line.close();
        people.delete(id);
      }
      tiles.keepOnly(ids);
      for (const member of members) person(member).line.find(member.peerId);
      if (people.size !== before) { for (const each of people.values()) void apply(each); }
    },
    lines: () => [...people.values()].map(({ line }) => line),
    byPeer: (peerId) => [...people.values()].find(({ line }) => line.peerId() === peerId)?.line,
    online() {
      for (const { line } of people.values()) line.open();
    },
    /** Camera, microphone or what goes out has changed. */
    async changed() {
      for (const each of people.values()) {
        await each.line.send();
        tell(each);
      }
    },
    tellAll(what) {
      for (const { line } of people.values()) line.tell(what);
    },
    /** One measure of one line: sound comes first. */
    measured(line, figures) {
      const each = people.get(line.member.id);
      if (!each) return;
      line.tell({ heard: { concealedPercent: figures.concealedPercent } });
      if (++each.measures === settled) void apply(each);
      if (!media.sent("video")) return;
      const before = each.picture;
      const measure = { outgoing: figures.outgoing, ...each.heard };
      each.picture = nextPicture(before, measure, performance.now());
      const { level, hopeless } = each.picture;
      if (level === before.level && hopeless === before.hopeless) return;
      say(ownWords(each.picture, phone));
      void apply(each);
      tell(each);
      if (level === before.level) return;
      if (level === "stopped") record({ kind: "audio_only", of: line.member.id });
      if (before.level === "stopped") record({ kind: "video_again", of: line.member.id });
    },
    close() {
      for (const { line, unwatch } of people.values()) {
        unwatch();
        line.close();
      }
      people.clear();
      ring.stop();
    },
  };
}
