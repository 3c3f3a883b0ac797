/**
 * Sound is never given up for pictures. Where the line is too poor for both, the picture is made
 * smaller, then stopped, by itself; after a while it is tried again.
 */
const tooLittle = 100_000;
const tooMuchConcealed = 5;
const longEnough = 2;
const tryAgainAfter = 20_000;

/** `told("audio_only" | "video_again")` */
export function soundFirst(lines, media, told) {
  let poor = 0;
  let stoppedAt;

  async function apply(active) {
    for (const line of lines()) {
      const sender = line.connection()?.getSenders().find(({ track }) => track?.kind === "video");
      if (!sender) continue;
      const parameters = sender.getParameters();
      if (!parameters.encodings?.length) continue;
      Object.assign(parameters.encodings[0], { active, maxBitrate: 1_200_000 });
      await sender.setParameters(parameters).catch(() => {});
    }
  }

  return {
    isOn: () => stoppedAt !== undefined,
    /** A line that was dialled anew begins as the others are. */
    keep: () => void apply(stoppedAt === undefined),
    async heard({ outgoing, concealedPercent }) {
      if (!media.sent("video")) return;
      if (stoppedAt !== undefined) {
        if (performance.now() - stoppedAt < tryAgainAfter) return;
        stoppedAt = undefined;
        poor = 0;
        await apply(true);
        return told("video_again");
      }
      const isPoor = (outgoing !== undefined && outgoing < tooLittle) ||
        concealedPercent > tooMuchConcealed;
      poor = isPoor ? poor + 1 : 0;
      if (poor < longEnough) return;
      stoppedAt = performance.now();
      await apply(false);
      told("audio_only");
    },
  };
}
