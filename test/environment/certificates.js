const fs = require("node:fs");
const path = require("node:path");
const { X509Certificate } = require("node:crypto");
const devCerts = require("office-addin-dev-certs");

const FOLDER = path.join(__dirname, "../../build/certificates");
const DAYS = 365;
const DAY_MS = 24 * 60 * 60 * 1000;

function read(folder) {
  const file = (name) => fs.readFileSync(path.join(folder, name));
  return { ca: file("ca.crt"), cert: file("localhost.crt"), key: file("localhost.key") };
}

function stillGood(folder) {
  if (!fs.existsSync(path.join(folder, "localhost.key"))) return false;
  const { validTo } = new X509Certificate(read(folder).cert);
  return Date.parse(validTo) - Date.now() > DAY_MS;
}

/**
 * Key and certificate for https://localhost, as `https.createServer` takes them.
 * `trust`: on Windows and macOS the system asks to trust them (Word needs that); elsewhere, and in tests, they are
 * self-signed files under build/ that a browser warns about.
 */
async function httpsOptions({ trust }) {
  if (trust && ["win32", "darwin"].includes(process.platform))
    return devCerts.getHttpsServerOptions();
  if (!stillGood(FOLDER)) {
    // Made aside and moved into place whole: two servers may start at once.
    fs.mkdirSync(path.dirname(FOLDER), { recursive: true });
    const aside = fs.mkdtempSync(path.join(path.dirname(FOLDER), "certificates-"));
    const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
      path.join(aside, name),
    );
    await devCerts.generateCertificates(ca, cert, key, DAYS, ["localhost", "127.0.0.1"]);
    fs.rmSync(FOLDER, { recursive: true, force: true });
    fs.renameSync(aside, FOLDER);
  }
  return read(FOLDER);
}

module.exports = { httpsOptions };
