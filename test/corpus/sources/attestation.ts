/** Below a congress' signature the new committee says whose it is: lines in the body's markup. */
export function attestation(signer: string, secretary: string): string {
  return [
    `@plain {align=center before=12}Xác nhận chữ ký của đồng chí ${signer}`,
    "@plain {align=center}[[bold|T/M CHI BỘ]]",
    "@plain {align=center}BÍ THƯ",
    "@plain ",
    "@plain ",
    `@plain {align=center}[[bold|${secretary}]]`,
  ].join("\n");
}
