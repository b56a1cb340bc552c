import * as React from "react";

/** React's count of the stacks that it has kept of late, by which it keeps no more than ten thousand. */
interface Counting {
  recentlyCreatedOwnerStacks: number;
}
const INTERNALS = "__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE";

/**
 * Has React's development build keep no stack with each element that it makes, as it does by itself in a page that makes many:
 * that takes a tenth of the time of all tests of the pane. What it complains of is told as before, without the element's owner.
 */
export function keepNoOwnerStacks(): void {
  const { [INTERNALS]: internals } = React as unknown as Record<string, Counting>;
  if (internals?.recentlyCreatedOwnerStacks === undefined)
    throw new Error("React counts its owner stacks in another place");
  Object.defineProperty(internals, "recentlyCreatedOwnerStacks", {
    get: () => Infinity,
    set: () => {},
  });
}
