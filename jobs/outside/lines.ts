/** The lines of a stream; one longer than the limit ends it with an error. */
export async function* lines(
  stream: ReadableStream<Uint8Array>,
  mostCharacters = 65_536,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stream) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = parts.pop()!;
    if (rest.length > mostCharacters) throw new Error("Cannot read a line this long");
    yield* parts;
  }
}
