import type { PartyDocument } from "../parts/party-document";
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
  document: PartyDocument,
  findings: readonly Finding[],
): readonly PartReport[] {
  return LISTED_PARTS[document.plan].map((id) => ({
    id,
    status: statusOf(id, document, findings),
    places: placesOf(id, document),
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
  document: PartyDocument,
  findings: readonly Finding[],
): PartStatus {
  const own = findings.filter((finding) => finding.part === id);
  const isSigned = document.parts.has("signingAuthority") || document.parts.has("signerPosition");
  const isThere =
    placesOf(id, document).length > 0 ||
    // A signature without a name is a signature that waits for one.
    (id === "signerName" && isSigned) ||
    // Goals and measures may stand in the points of other sections.
    ((id === "objectives" || id === "measures") && own.length === 0);
  if (!isThere) return "missing";
  if (own.some(({ severity }) => severity === "error" || severity === "warning")) return "wrong";
  return own.some(({ severity }) => severity === "todo") ? "unfilled" : "ok";
}

function placesOf(id: MandatoryPartId, document: PartyDocument): readonly Place[] {
  if (id === "legalBases") return document.bases.map(({ line }) => placeOf(line));
  const section = document.sections.get(id as Parameters<typeof document.sections.get>[0]);
  if (section) {
    const line = section.heading?.line ?? section.lines[0];
    return line ? [placeOf(line)] : [];
  }
  return document.parts.get(id)?.places ?? [];
}
