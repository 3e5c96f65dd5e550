import { CanvasTexture, LinearMipmapLinearFilter } from 'three';

/** The face of every reading panel: cotton paper, a few lines of quiet print, and the word that says what a touch does. */
export function panelTexture(word: string): CanvasTexture {
  const canvas = document.createElement('canvas');
  canvas.width = 512;
  canvas.height = 256;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No 2D canvas for the reading panels.');
  context.fillStyle = '#f4efe3';
  context.fillRect(0, 0, 512, 256);
  context.strokeStyle = '#1f3f77';
  context.lineWidth = 5;
  context.strokeRect(12, 12, 488, 232);
  context.fillStyle = '#9db0cb';
  for (let line = 0; line < 3; line += 1) context.fillRect(52, 44 + line * 24, line === 2 ? 250 : 408, 8);
  context.fillStyle = '#14284f';
  context.beginPath();
  context.roundRect(52, 126, 408, 92, 14);
  context.fill();
  context.fillStyle = '#f4efe3';
  context.font = '600 58px "Noto Serif SC", "Songti SC", STSong, "Noto Serif CJK SC", serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(word, 256, 174, 380);
  const texture = new CanvasTexture(canvas);
  texture.minFilter = LinearMipmapLinearFilter;
  texture.anisotropy = 4;
  return texture;
}
