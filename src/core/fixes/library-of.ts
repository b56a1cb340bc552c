import type { PartyDocument } from "../parts/party-document";
import { toneStyleOf } from "../rules/tone-style";
import type { EditLibrary } from "../snapshot/edits";
import { frameWords } from "../template/frame-words";
import type { Profile } from "../template/profile/profile";
import { libraryFor } from "./library";
import { profileFor } from "./read-profile";

/** What edits of this document name: the template's pieces with what the document shows of its cell, and what is known otherwise. */
export function libraryOf(document: PartyDocument, known: Profile): EditLibrary {
  const { kind, type, issuer } = document;
  return libraryFor(
    profileFor(document, known),
    toneStyleOf(document),
    frameWords(kind, type, issuer),
  );
}
