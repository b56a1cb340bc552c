import type { Points } from "../ooxml/units";
import { escapeXml } from "../ooxml/escape";

const EMU_PER_POINT = 12_700;
/** Thickness of the rule in points. */
const WEIGHT = 0.75;
const TITLE = "Đường kẻ dưới tiêu đề";
const DESCRIPTION = "Đường kẻ ngang, nét liền, dài bằng dòng tiêu đề Đảng Cộng sản Việt Nam";

/** Declared where they are used, so that the line can be put into a document that knows none of them. */
const NAMESPACES = [
  `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`,
  `xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`,
  `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`,
  `xmlns:v="urn:schemas-microsoft-com:vml"`,
].join(" ");

/**
 * A run that draws a rule, centred in its column, `below` points under the top of its paragraph: a DrawingML line for
 * Word 2010 and later, a VML line for readers that do not know it. `id` is its number among the document's drawings.
 */
export function drawnLineXml(length: Points, below: Points, id: number): string {
  const width = Math.round(length * EMU_PER_POINT);
  const offset = Math.round(below * EMU_PER_POINT);
  const title = escapeXml(TITLE);
  const description = escapeXml(DESCRIPTION);
  const drawing = [
    `<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">`,
    `<wp:simplePos x="0" y="0"/>`,
    `<wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH>`,
    `<wp:positionV relativeFrom="paragraph"><wp:posOffset>${offset}</wp:posOffset></wp:positionV>`,
    `<wp:extent cx="${width}" cy="0"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>`,
    `<wp:docPr id="${id}" name="${title}" descr="${description}" title="${title}"/><wp:cNvGraphicFramePr/>`,
    `<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">`,
    `<wps:wsp><wps:cNvCnPr/><wps:spPr>`,
    `<a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="0"/></a:xfrm>`,
    `<a:prstGeom prst="line"><a:avLst/></a:prstGeom>`,
    `<a:ln w="${WEIGHT * EMU_PER_POINT}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>`,
    `</wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`,
  ].join("");
  const vmlStyle = [
    "position:absolute",
    "z-index:1",
    "mso-position-horizontal:center",
    "mso-position-horizontal-relative:text",
    "mso-position-vertical-relative:text",
    `margin-top:${below}pt`,
  ].join(";");
  const vml = `<w:pict><v:line id="DuongKe${id}" title="${title}" alt="${description}" style="${vmlStyle}" from="0,0" to="${length.toFixed(2)}pt,0" strokecolor="black" strokeweight="${WEIGHT}pt"/></w:pict>`;
  return `<w:r><mc:AlternateContent ${NAMESPACES}><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${vml}</mc:Fallback></mc:AlternateContent></w:r>`;
}
