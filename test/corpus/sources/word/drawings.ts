import { emus } from "../model";
import { escapeXml } from "./xml";

const UNDER_THE_TITLE = 6.4;

/** Word's own line under the Party title, `centre` mm from the column's left edge, with the fallback that Word writes. */
export function lineShape(id: number, centre: number, length: number): string {
  const left = emus(centre - length / 2);
  const width = emus(length);
  return (
    '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>' +
    `<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="${251658240 + id}" ` +
    'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">' +
    '<wp:simplePos x="0" y="0"/>' +
    `<wp:positionH relativeFrom="column"><wp:posOffset>${left}</wp:posOffset></wp:positionH>` +
    `<wp:positionV relativeFrom="paragraph"><wp:posOffset>${emus(UNDER_THE_TITLE)}</wp:posOffset></wp:positionV>` +
    `<wp:extent cx="${width}" cy="0"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>` +
    `<wp:docPr id="${id}" name="Straight Connector ${id}"/><wp:cNvGraphicFramePr/>` +
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">' +
    "<wps:wsp><wps:cNvCnPr/><wps:spPr>" +
    `<a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="0"/></a:xfrm>` +
    '<a:prstGeom prst="line"><a:avLst/></a:prstGeom>' +
    '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>' +
    "</wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>" +
    `<mc:Fallback>${vmlLine(id, centre, length)}</mc:Fallback></mc:AlternateContent>`
  );
}

/** The line as Word 2003 and 2007 drew it. */
export function vmlLine(id: number, centre: number, length: number): string {
  const points = (mm: number): string => `${Math.round((mm * 720) / 25.4) / 10}pt`;
  const left = centre - length / 2;
  const y = points(UNDER_THE_TITLE);
  return (
    `<w:pict><v:line id="_x0000_s${1025 + id}" style="position:absolute;z-index:${251658240 + id}" ` +
    `from="${points(left)},${y}" to="${points(left + length)},${y}" strokeweight=".75pt"/></w:pict>`
  );
}

/** A box of text beside the running text: a note that people stick onto a draft. */
export function textBox(id: number, lines: readonly string[]): string {
  const content = lines
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`)
    .join("");
  const width = emus(45);
  const height = emus(18);
  return (
    '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>' +
    `<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="${251658240 + id}" ` +
    'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">' +
    '<wp:simplePos x="0" y="0"/>' +
    '<wp:positionH relativeFrom="rightMargin"><wp:align>right</wp:align></wp:positionH>' +
    '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>' +
    `<wp:extent cx="${width}" cy="${height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>` +
    `<wp:docPr id="${id}" name="Text Box ${id}"/><wp:cNvGraphicFramePr/>` +
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">' +
    '<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>' +
    `<a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>' +
    `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>` +
    "</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>" +
    `<v:rect id="_x0000_s${1025 + id}" style="position:absolute;width:127pt;height:51pt"><v:textbox>` +
    `<w:txbxContent>${content}</w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent>`
  );
}
