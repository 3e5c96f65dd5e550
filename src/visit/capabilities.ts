/** The part of `navigator` that tells of the network; only Chromium has it. */
export interface NavigatorLike {
  connection?: { saveData?: boolean; effectiveType?: string };
}

/**
 * Whether the hall may open by itself (`enter`), is offered by a button because its bytes would cost the visitor
 * much (`offer`: data saving, 2G), or cannot be drawn at all (`impossible`: no WebGL2).
 */
export function hallOffer(navigator: NavigatorLike, gl2Available: boolean): 'enter' | 'offer' | 'impossible' {
  if (!gl2Available) return 'impossible';
  const { saveData = false, effectiveType = '' } = navigator.connection ?? {};
  return saveData || ['slow-2g', '2g'].includes(effectiveType) ? 'offer' : 'enter';
}
