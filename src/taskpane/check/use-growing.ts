import { startTransition, useEffect, useState } from "react";

/** How many of a list's items to draw: a first screenful at once, all of them as soon as that is on the screen. */
export function useGrowing(length: number, first: number): number {
  const [grown, setGrown] = useState(false);
  useEffect(() => {
    startTransition(() => setGrown(true));
  }, []);
  return grown ? length : Math.min(length, first);
}
