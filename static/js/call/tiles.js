/** Who is in the call, each with their picture, name, and how their line is. */

export function newTiles(list) {
  const tiles = new Map();

  function tileFor({ id, name, relation }) {
    const known = tiles.get(id);
    if (known) return known;
    const item = document.createElement("li");
    item.className = "tile";
    const video = document.createElement("video");
    video.autoplay = true;
    video.playsInline = true;
    const caption = document.createElement("p");
    caption.className = "tile__name";
    caption.textContent = relation ? `${name} (${relation})` : name;
    const status = document.createElement("p");
    status.className = "tile__status";
    status.setAttribute("role", "status");
    item.append(video, caption, status);
    list.append(item);
    const tile = { item, video, status };
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
    say(member, words) {
      const { status, item } = tileFor(member);
      if (status.textContent !== words) status.textContent = words;
      item.classList.toggle("tile--quiet", words !== "");
    },
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
