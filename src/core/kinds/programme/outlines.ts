import { enterprise } from "./enterprise";
import { health } from "./health";
import { kindergarten } from "./kindergarten";
import { office } from "./office";
import type { Outline, UnitKind } from "./outline";
import { school } from "./school";
import { village } from "./village";

/** The outline of each kind of unit. */
export const OUTLINES: Readonly<Record<UnitKind, Outline>> = {
  kindergarten,
  school,
  village,
  office,
  enterprise,
  health,
};
