/** Lengths in OOXML come in several units; the types keep them from being mixed. */
export type Twips = number & { readonly unit: "twips" };
export type HalfPoints = number & { readonly unit: "half-points" };
export type Points = number & { readonly unit: "points" };
export type Millimetres = number & { readonly unit: "mm" };

const TWIPS_PER_POINT = 20;
const MM_PER_INCH = 25.4;
const POINTS_PER_INCH = 72;
const EMU_PER_MM = 36_000;

export const twips = (value: number) => value as Twips;
export const halfPoints = (value: number) => value as HalfPoints;
export const points = (value: number) => value as Points;
export const mm = (value: number) => value as Millimetres;

export const twipsToMm = (value: Twips) =>
  mm((value / TWIPS_PER_POINT / POINTS_PER_INCH) * MM_PER_INCH);
export const twipsToPoints = (value: Twips) => points(value / TWIPS_PER_POINT);
export const mmToTwips = (value: Millimetres) =>
  twips(Math.round((value / MM_PER_INCH) * POINTS_PER_INCH * TWIPS_PER_POINT));
export const pointsToTwips = (value: Points) => twips(Math.round(value * TWIPS_PER_POINT));
export const halfPointsToPoints = (value: HalfPoints) => points(value / 2);
/** From English metric units of DrawingML, 360,000 to the centimetre. */
export const emuToMm = (value: number) => mm(value / EMU_PER_MM);
export const pointsToMm = (value: Points) => mm((value / POINTS_PER_INCH) * MM_PER_INCH);
