import { BlockList, isIP } from 'node:net';

/**
 * The networks that are no part of the public internet, as IANA's registries of special-purpose addresses have them
 * (RFC 6890), with multicast and what is reserved.
 */
const closedIpv4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;

/**
 * Of IPv6, only 2000::/3 is given out. Whatever carries an IPv4 address inside (mapped, NAT64, 6to4, Teredo) is left
 * out with the rest, for it could lead anywhere.
 */
const openIpv6 = ['2000::', 3] as const;
const closedIpv6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
] as const;

const closed = new BlockList();
for (const [network, bits] of closedIpv4) closed.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of closedIpv6) closed.addSubnet(network, bits, 'ipv6');

const open = new BlockList();
open.addSubnet(...openIpv6, 'ipv6');

/** Whether an IP address, as the socket has it, is one of the public internet. False for anything else. */
export function isPublicAddress(address: string): boolean {
  // A zone ("fe80::1%eth0") is a network of this computer's.
  if (address.includes('%')) return false;
  const family = isIP(address);
  if (family === 4) return !closed.check(address, 'ipv4');
  return family === 6 && open.check(address, 'ipv6') && !closed.check(address, 'ipv6');
}
