const STATUS = {
  InvalidArgument: 400,
  InvalidRequest: 400,
  SearchStringInvalidOrTooLong: 400,
  AccessDenied: 401,
  ItemNotFound: 404,
  ApiNotFound: 404,
  GeneralException: 500,
  NotImplemented: 501,
} as const;

export type FailureCode = keyof typeof STATUS;

const WORDS: Partial<Record<FailureCode, string>> = {
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  ItemNotFound: "The requested item does not exist.",
  SearchStringInvalidOrTooLong: "The search string is invalid or too long.",
};

/** A call that the host refuses, with the code that Word itself would give. */
export class HostFailure extends Error {
  readonly status: number;

  constructor(
    readonly code: FailureCode,
    message: string = WORDS[code] ?? code,
    /** The member that failed, such as `Paragraph.search`. */
    readonly location = "",
  ) {
    super(message);
    this.name = "HostFailure";
    this.status = STATUS[code];
  }
}

/** A member of Word's that the preview does not have: refused by name, never passed over. */
export function notModelled(member: string): HostFailure {
  return new HostFailure("NotImplemented", `Word.${member} is not modelled`, member);
}
