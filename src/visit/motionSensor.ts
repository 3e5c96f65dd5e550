/** Whether this is a device one turns in the hand, and may tell how it is held. */
export function canTurn(device: Pick<Navigator, 'maxTouchPoints'>): boolean {
  return device.maxTouchPoints > 0 && 'DeviceOrientationEvent' in globalThis;
}

/** Asks for the sensor where a device wants to be asked (iOS, from a press only). False when the visitor said no. */
export async function askToTurn(): Promise<boolean> {
  const { requestPermission } = DeviceOrientationEvent as unknown as { requestPermission?: () => Promise<PermissionState> };
  if (!requestPermission) return true;
  return (await requestPermission.call(DeviceOrientationEvent).catch(() => 'denied')) === 'granted';
}
