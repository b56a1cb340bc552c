/** True for what webpack throws when a part of the pane that loads late did not come: no network, or a newer release in its place. */
export function isMissingPart(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}
