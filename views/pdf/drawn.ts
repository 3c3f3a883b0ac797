/** What a thread that draws answers: the file, or why there is none, without a word of what was drawn. */
export type Drawn = { readonly pdf: Uint8Array } | { readonly failure: string };

export async function drawn(drawing: Promise<Uint8Array>): Promise<Drawn> {
  try {
    return { pdf: await drawing };
  } catch (error) {
    return { failure: error instanceof Error ? error.name : "unknown" };
  }
}
