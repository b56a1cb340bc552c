import type { Programme } from "../parts/programme";
import { placeOf } from "../parts/line";
import type { Place } from "../snapshot/place";
import {
  MANDATORY_PARTS,
  THEME_IDS,
  type MandatoryPartId,
  type PlanId,
} from "../standards/part-id";
import type { Finding, PartReport, PartStatus } from "./report";

/**
 * The state of each mandatory part, in the standard's order. In the logical plan the themes, which are not mandatory there,
 * stand between the measures and the implementation.
 */
export function partReports(
  programme: Programme,
  findings: readonly Finding[],
): readonly PartReport[] {
  return LISTED_PARTS[programme.plan].map((id) => ({
    id,
    status: statusOf(id, programme, findings),
    places: placesOf(id, programme),
  }));
}

const LISTED_PARTS: Readonly<Record<PlanId, readonly MandatoryPartId[]>> = {
  thematic: MANDATORY_PARTS.thematic,
  logical: MANDATORY_PARTS.logical.flatMap((id): readonly MandatoryPartId[] =>
    id === "measures" ? [id, ...THEME_IDS] : [id],
  ),
};

function statusOf(
  id: MandatoryPartId,
  programme: Programme,
  findings: readonly Finding[],
): PartStatus {
  const own = findings.filter((finding) => finding.part === id);
  const isSigned = programme.parts.has("signingAuthority") || programme.parts.has("signerPosition");
  const isThere =
    placesOf(id, programme).length > 0 ||
    // A signature without a name is a signature that waits for one.
    (id === "signerName" && isSigned) ||
    // Goals and measures may stand in the points of other sections.
    ((id === "objectives" || id === "measures") && own.length === 0);
  if (!isThere) return "missing";
  if (own.some(({ severity }) => severity === "error" || severity === "warning")) return "wrong";
  return own.some(({ severity }) => severity === "todo") ? "unfilled" : "ok";
}

function placesOf(id: MandatoryPartId, programme: Programme): readonly Place[] {
  if (id === "legalBases") return programme.bases.map(({ line }) => placeOf(line));
  const section = programme.sections.get(id as Parameters<typeof programme.sections.get>[0]);
  if (section) {
    const line = section.heading?.line ?? section.lines[0];
    return line ? [placeOf(line)] : [];
  }
  return programme.parts.get(id)?.places ?? [];
}
