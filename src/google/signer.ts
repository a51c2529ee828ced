// Signs a text so that only this script can have made the signature.
import type { Signer } from '../app/ports';

export const googleSigner: Signer = {
  sign: (text, secret) =>
    Utilities.computeHmacSha256Signature(text, secret, Utilities.Charset.UTF_8)
      .map((byte) => `0${(byte & 0xff).toString(16)}`.slice(-2))
      .join(''),
  newSecret: () => Utilities.getUuid() + Utilities.getUuid(),
};
