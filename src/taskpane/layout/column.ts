/** Style of what stands one under the other, with so much between: no longer word makes it wider than the pane. */
export const column = <Gap extends string>(rowGap: Gap) =>
  ({ display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap }) as const;
