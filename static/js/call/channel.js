/**
 * What two pages tell each other beside picture and sound: how camera and microphone stand, how the
 * other is heard, where somebody points. It goes with the media, on the same connection, so it is
 * there as long as they are; none of it is kept.
 */
const number = 100;
/** A page of ours sends far less. */
const longest = 2000;

/** Both sides open it by its number: PeerJS has made room for channels in its offer. */
export function openChannel(pc, { opened, said }) {
  const channel = pc.createDataChannel("bedside", { negotiated: true, id: number });
  channel.addEventListener("open", opened);
  channel.addEventListener("message", ({ data }) => {
    const what = understood(data);
    if (what) said(what);
  });
  return {
    tell(what) {
      if (channel.readyState === "open") channel.send(JSON.stringify(what));
    },
  };
}

function understood(data) {
  if (typeof data !== "string" || data.length > longest) return undefined;
  try {
    const said = JSON.parse(data);
    return said && typeof said === "object" ? said : undefined;
  } catch {
    return undefined;
  }
}
