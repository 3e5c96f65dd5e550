/** Which ways of stepping inside this device has. */
export type XrMode = 'immersive-vr' | 'immersive-ar';

/** What is used of `navigator`. */
export interface XrNavigator {
  xr?: Pick<XRSystem, 'isSessionSupported'> | undefined;
}

/** Whether the device can show the hall in this way. Never rejects: a browser that refuses to say has none. */
export async function supports({ xr }: XrNavigator, mode: XrMode): Promise<boolean> {
  try {
    return (await xr?.isSessionSupported(mode)) ?? false;
  } catch {
    return false;
  }
}

/** Frames a second asked for where a headset lets us choose: the least that is comfortable, so weak ones keep up. */
const wantedRate = 72;

/**
 * Asks the device for a session. Must be called from a press, or the browser refuses.
 * `overlay` is laid over the camera's picture where the device can. Rejects when the visitor or the device says no.
 */
export async function requestSession(xr: XRSystem, mode: XrMode, overlay?: HTMLElement): Promise<XRSession> {
  const session = await xr.requestSession(mode, {
    requiredFeatures: ['local-floor'],
    optionalFeatures: mode === 'immersive-vr' ? ['hand-tracking', 'layers'] : ['hit-test', 'dom-overlay'],
    ...(overlay && { domOverlay: { root: overlay } }),
  });
  const rates = [...(session.supportedFrameRates ?? [])].filter((rate) => rate >= wantedRate);
  // A headset may refuse; it then keeps its own rate.
  if (rates.length > 0) await session.updateTargetFrameRate(Math.min(...rates)).catch(() => undefined);
  return session;
}
