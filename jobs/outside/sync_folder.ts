/** A renamed file survives a power cut only when its folder is on the disk too. */
export async function syncFolder(folder: string): Promise<void> {
  using opened = await Deno.open(folder);
  await opened.sync();
}
