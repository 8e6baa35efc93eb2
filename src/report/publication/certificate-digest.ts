import { digestOf } from "../../base/digest.js";
import type { PublicationCertificate } from "./certificate.js";

/** Tells whether a certificate, with its salt, is the one of a publication: SHA-256 of its canonical JSON. */
export function certificateDigest(certificate: PublicationCertificate): string {
  return digestOf(certificate);
}
