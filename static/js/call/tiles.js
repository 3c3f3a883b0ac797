/** Who is in the call, each with their picture, name, and how their line is. */

export function newTiles(list) {
  const tiles = new Map();

  function tileFor({ id, name, relation }) {
    const known = tiles.get(id);
    if (known) return known;
    const item = document.createElement("li");
    item.className = "tile";
    item.dataset.member = id;
    const picture = document.createElement("div");
    picture.className = "tile__picture";
    const video = document.createElement("video");
    video.autoplay = true;
    video.playsInline = true;
    picture.append(video);
    const caption = document.createElement("p");
    caption.className = "tile__name";
    caption.textContent = relation ? `${name} (${relation})` : name;
    const status = document.createElement("p");
    status.className = "tile__status";
    status.setAttribute("role", "status");
    item.append(picture, caption, status);
    list.append(item);
    const tile = { item, video, picture, status, name };
    tiles.set(id, tile);
    return tile;
  }

  return {
    show(member, stream) {
      const { video } = tileFor(member);
      video.srcObject = stream;
      // Some browsers wait for a press before they play sound: the page has had one by then.
      video.play().catch(() => {});
    },
    /** What is said of them, and whether there is a picture to look at. */
    say(member, words, { dark = false } = {}) {
      const { status, item } = tileFor(member);
      if (status.textContent !== words) status.textContent = words;
      item.classList.toggle("tile--dark", dark);
    },
    pictureOf: (id) => tiles.get(id),
    all: () => [...tiles.values()],
    keepOnly(ids) {
      for (const [id, { item, video }] of tiles) {
        if (ids.has(id)) continue;
        video.srcObject = null;
        item.remove();
        tiles.delete(id);
      }
    },
  };
}
