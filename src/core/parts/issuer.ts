import { ISSUERS, type Issuer } from "../standards/issuers";
import type { DocumentType } from "../standards/document-types";
import type { PartId } from "../standards/part-id";
import type { FoundPart } from "./party-document";
import { readNumberSymbol } from "./fields";
import { normalForm } from "./normal-form";

const ALL: readonly Issuer[] = Object.values(ISSUERS);
const CONGRESS = /^đại hội (?:đảng viên |toàn thể đảng viên )?(?:chi bộ|lần thứ)/u;
const COMMITTEE = /^(?:bch |ban chấp hành )?đảng (?:uỷ|bộ)(?: |$)/u;

/**
 * The body that issues the document: by its name in the header, then by whom it is signed for (which tells a standing committee from its
 * committee; where that is not said, whichever may issue the type), then by its sign; a cell where nothing tells.
 */
export function issuerOf(parts: ReadonlyMap<PartId, FoundPart>, type: DocumentType | null): Issuer {
  const name = parts.get("issuingBody")?.lines[0]?.normal.text ?? "";
  const signed = parts.get("signingAuthority")?.lines[0]?.normal.text ?? "";
  if (CONGRESS.test(name)) return ISSUERS.cellCongress;
  if (COMMITTEE.test(name)) return signedFor(signed) ?? committeeFor(type);
  // Whatever else stands there is to be a cell: issuingBody/not-a-cell says so.
  if (name !== "") return ISSUERS.cell;
  const bySignature = signedFor(signed);
  if (bySignature) return bySignature;
  const number = parts.get("numberSymbol")?.lines[0];
  const sign = number ? readNumberSymbol(number).bodySign : "";
  return ALL.find((issuer) => issuer.sign === sign) ?? ISSUERS.cell;
}

function committeeFor(type: DocumentType | null): Issuer {
  const { committee, standingCommittee } = ISSUERS;
  const isOnlyTheirs =
    type?.issuers.includes(standingCommittee.id) && !type.issuers.includes(committee.id);
  return isOnlyTheirs ? standingCommittee : committee;
}

function signedFor(signed: string): Issuer | undefined {
  return ALL.find(
    ({ id, authorities }) =>
      id !== ISSUERS.cell.id &&
      authorities.some((authority) => signed.startsWith(normalForm(authority).text)),
  );
}
