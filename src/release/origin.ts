/** Why an address cannot be a release's origin, or null: a sentence in Vietnamese, then in English. */
export function originRefusal(given: string | undefined, localhost: boolean): string | null {
  if (given === undefined)
    return "Thiếu địa chỉ đặt Chi bộ: npm run release -- --origin https://ten-may-chu.vn / Say where the add-in will be served.";
  if (!URL.canParse(given))
    return `“${given}” không phải là địa chỉ web / is not a web address. --origin https://ten-may-chu.vn`;
  const { protocol, hostname, pathname, search, hash, username } = new URL(given);
  if (protocol !== "https:")
    return `“${given}” phải bắt đầu bằng https:// : Word không mở trang nào khác / Word opens https:// pages only.`;
  if (pathname !== "/" || search || hash || username)
    return `“${given}” chỉ được có tên máy chủ, không có đường dẫn phía sau / must be a host alone, without a path.`;
  if (!localhost && (/(^|\.)localhost$/.test(hostname) || /^(127\.|0\.|\[)/.test(hostname)))
    return `“${given}” chỉ có trên máy này; nếu đúng là muốn vậy thì thêm --localhost / is this computer alone; add --localhost if that is meant.`;
  return null;
}

/** Why a network path cannot be the shared folder's, or null; told as above. */
export function shareRefusal(given: string): string | null {
  if (/^\\\\[^\\/:*?"<>|]+(\\[^\\/:*?"<>|]+)+$/.test(given)) return null;
  return `“${given}” không phải đường dẫn thư mục chia sẻ / is not the path of a shared folder. --share '\\\\may-chu\\ChiBo'`;
}
