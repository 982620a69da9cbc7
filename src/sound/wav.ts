/** Samples as a WAV file: one channel, 16 bits, the form that every player knows. */

const HEADER = 44;
const LARGEST = 32_767;

/** @param samples -1 to 1; what is beyond is cut. @param rate samples a second */
export function wav(samples: Float32Array, rate: number): Uint8Array {
  const data = samples.length * 2;
  const view = new DataView(new ArrayBuffer(HEADER + data));
  const word = (at: number, text: string) =>
    [...text].forEach((letter, index) => void view.setUint8(at + index, letter.charCodeAt(0)));
  word(0, "RIFF");
  view.setUint32(4, HEADER - 8 + data, true);
  word(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  word(36, "data");
  view.setUint32(40, data, true);
  samples.forEach((sample, index) => {
    view.setInt16(HEADER + index * 2, Math.round(Math.max(-1, Math.min(1, sample)) * LARGEST), true);
  });
  return new Uint8Array(view.buffer);
}
