/** Whether whoever sits here points: then a press on a picture is a mark that all see. */

export function newPointing(tiles, marks) {
  const pads = new Set();
  return {
    toggle() {
      if (pads.size > 0) {
        for (const pad of pads) pad.remove();
        pads.clear();
        return false;
      }
      for (const { item } of tiles.all()) pads.add(marks.over(item.dataset.member));
      return pads.size > 0;
    },
  };
}
