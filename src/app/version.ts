// The version by itself: what a fault report needs, without loading anything that might be at fault.
import { packageVersion } from '#files/shipped';

export function installedVersion(): string {
  return packageVersion();
}
