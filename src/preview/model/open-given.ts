import type { DocxPackage } from "../../core/ooxml/package";
import { UnreadableError } from "../../core/ooxml/unreadable";
import { HostFailure, notModelled } from "../host/host-failure";
import { NotBrought } from "../truth/package-import";

/** Opens what a call was given; a wrong argument, as Word says it, where that is no document. */
export function openGiven(read: () => DocxPackage, member: string): DocxPackage {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    throw new HostFailure("InvalidArgument", error.message, member);
  }
}

/** Brings content along; what is not modelled is refused by name. */
export function brought<T>(bring: () => T): T {
  try {
    return bring();
  } catch (error) {
    if (error instanceof NotBrought || error instanceof RangeError)
      throw notModelled(error.message);
    throw error;
  }
}
