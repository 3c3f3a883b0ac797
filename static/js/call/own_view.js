/** What this browser's own camera shows: small, larger while somebody points at it, or hidden. */

const largeFor = 5000;

export function newOwnView(picture, media) {
  const video = picture.querySelector("video");
  let timer;
  let wanted = true;
  const own = {
    show() {
      if (video.srcObject !== media.stream()) video.srcObject = media.stream();
      picture.hidden = !wanted || media.sent("video") === null;
      picture.classList.toggle("call__own--mirrored", media.facesUser());
    },
    toggle() {
      wanted = !wanted;
      own.show();
    },
    /** Somebody points at it: it cannot be seen where it is small. */
    marked() {
      picture.hidden = false;
      picture.classList.add("call__own--large");
      clearTimeout(timer);
      timer = setTimeout(() => {
        picture.classList.remove("call__own--large");
        own.show();
      }, largeFor);
      return { video, picture };
    },
  };
  own.show();
  return own;
}
