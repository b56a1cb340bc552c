import type { ClauseId } from "./clauses";

export const ISSUER_IDS = ["cell", "cellCongress", "committee", "standingCommittee"] as const;
export type IssuerId = (typeof ISSUER_IDS)[number];

/** A body that issues documents: what it calls itself in the header, its sign, and how its documents are signed. */
export interface Issuer {
  readonly id: IssuerId;
  /** As sentences name it. */
  readonly noun: { readonly vi: string; readonly en: string };
  /** How the name of the organisation above begins (HD05, Phần II, I.2.1.2); `superiorNeeded` tells whether one has to stand there. */
  readonly superiorStart: string;
  readonly superiorNeeded: boolean;
  /** How its own name begins. */
  readonly issuingStart: string;
  /** HD05, Phần II, I.3.1.2b. */
  readonly sign: string;
  /** Who it is signed for (HD05, Phần II, I.7.1.4); the first is the usual one. */
  readonly authorities: readonly [string, ...string[]];
  /** Whether the signer's position stands under it. */
  readonly hasPosition: boolean;
  /** It has a seal of its own, so that signing and sealing may be noted. */
  readonly hasSeal: boolean;
  /** Where it is laid down how the body above and the body itself are named, what the sign is, and who signs. */
  readonly clauses: {
    readonly above: ClauseId;
    readonly names: ClauseId;
    readonly sign: ClauseId;
    readonly signed: ClauseId;
    /** On the signer's position. */
    readonly position: ClauseId;
    /** On the types of documents that it issues. */
    readonly types: ClauseId;
  };
}

export const ISSUERS: { readonly [Id in IssuerId]: Issuer & { readonly id: Id } } = {
  cell: {
    id: "cell",
    noun: { vi: "chi bộ", en: "a cell" },
    superiorStart: "ĐẢNG BỘ",
    superiorNeeded: true,
    issuingStart: "CHI BỘ",
    sign: "CB",
    authorities: ["T/M CHI BỘ"],
    hasPosition: true,
    hasSeal: false,
    clauses: {
      above: "HD05/I.2.1.2đ",
      names: "HD05/I.2.1.2đ",
      sign: "HD05/I.3.1.2b-iv",
      signed: "HD05/I.7.1.4b-iv",
      position: "HD05/I.7.1.4b-iv",
      types: "QD399/13",
    },
  },
  cellCongress: {
    id: "cellCongress",
    noun: { vi: "đại hội chi bộ", en: "a cell's congress" },
    superiorStart: "ĐẢNG BỘ",
    superiorNeeded: false,
    issuingStart: "ĐẠI HỘI CHI BỘ",
    sign: "ĐH",
    authorities: ["T/M ĐOÀN CHỦ TỊCH"],
    hasPosition: false,
    hasSeal: false,
    clauses: {
      above: "HD05/I.2",
      names: "HD05/I.2.1.1",
      sign: "HD05/I.3.1.2b-i",
      signed: "HD05/I.7.1.4a",
      position: "HD05/I.7.1.4a",
      types: "QD399/11",
    },
  },
  committee: {
    id: "committee",
    noun: { vi: "đảng uỷ", en: "a Party committee" },
    superiorStart: "ĐẢNG BỘ",
    superiorNeeded: true,
    issuingStart: "ĐẢNG UỶ",
    sign: "ĐU",
    authorities: ["T/M ĐẢNG UỶ", "T/M BAN CHẤP HÀNH"],
    hasPosition: true,
    hasSeal: true,
    clauses: {
      above: "HD05/I.2.1.2c",
      names: "HD05/I.2.1.2c",
      sign: "HD05/I.3.1.2b",
      signed: "HD05/I.7.1.4b-iii",
      position: "HD05/I.7.1.2b",
      types: "QD399/13",
    },
  },
  standingCommittee: {
    id: "standingCommittee",
    noun: { vi: "ban thường vụ đảng uỷ", en: "a Party committee's standing committee" },
    superiorStart: "ĐẢNG BỘ",
    superiorNeeded: true,
    issuingStart: "ĐẢNG UỶ",
    sign: "ĐU",
    authorities: ["T/M BAN THƯỜNG VỤ"],
    hasPosition: true,
    hasSeal: true,
    clauses: {
      above: "HD05/I.2.1.2d",
      names: "HD05/I.2.1.2d",
      sign: "HD05/I.3.1.2b",
      signed: "HD05/I.7.1.4b-iii",
      position: "HD05/I.7.1.2b",
      types: "QD399/13",
    },
  },
};
